//! Shapes put down one after the other, and the words that say the same.

use crate::document::{Anchor, Fill, Look, Picture, Run, Shape, Stroke};

/// A picture being drawn. Places are `(x, y)` in units.
#[derive(Default)]
pub(super) struct Canvas {
    shapes: Vec<Shape<String>>,
}

/// A rectangle in units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Area {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
}

impl Area {
    /// The middle from left to right.
    pub fn middle(self) -> i32 {
        self.x + self.width / 2
    }

    /// The right edge.
    pub fn right(self) -> i32 {
        self.x + self.width
    }

    /// The lower edge.
    pub fn foot(self) -> i32 {
        self.y + self.height
    }
}

impl Canvas {
    /// A rectangle with rounded corners.
    pub fn area(&mut self, area: Area, round: u32, fill: Fill, stroke: Stroke) {
        self.shapes.push(Shape::Box {
            x: area.x,
            y: area.y,
            width: area.width.max(0) as u32,
            height: area.height.max(0) as u32,
            round,
            look: Look { fill, stroke },
        });
    }

    /// Lines from point to point.
    pub fn line(&mut self, points: &[(i32, i32)], stroke: Stroke) {
        self.path(points, Fill::None, stroke);
    }

    /// Lines from point to point; closed when filled.
    pub fn path(&mut self, points: &[(i32, i32)], fill: Fill, stroke: Stroke) {
        self.shapes.push(Shape::Path { points: points.to_vec(), look: Look { fill, stroke } });
    }

    /// A circle.
    pub fn dot(&mut self, (x, y): (i32, i32), radius: u32, fill: Fill, stroke: Stroke) {
        let look = Look { fill, stroke };
        self.shapes.push(Shape::Round { x, y, rx: radius, ry: radius, look });
    }

    /// Words that begin at a place; `y` is the foot of the letters.
    pub fn words(&mut self, at: (i32, i32), size: u8, text: &str) {
        self.letters(at, Anchor::Start, size, false, false, text);
    }

    /// Words in bold letters that begin at a place.
    pub fn strong(&mut self, at: (i32, i32), size: u8, text: &str) {
        self.letters(at, Anchor::Start, size, true, false, text);
    }

    /// Words at a place, in any way.
    pub fn letters(
        &mut self,
        (x, y): (i32, i32),
        anchor: Anchor,
        size: u8,
        strong: bool,
        light: bool,
        text: &str,
    ) {
        let text = text.to_owned();
        self.shapes.push(Shape::Words { x, y, anchor, size, strong, light, text });
    }

    /// The picture, with a line for each thing in words.
    pub fn finish(
        self,
        title: String,
        width: u32,
        height: u32,
        told: Vec<String>,
    ) -> Picture<String> {
        let told = told.into_iter().map(|it| vec![Run::Text(it)]).collect();
        Picture { title, width, height, shapes: self.shapes, told }
    }
}
