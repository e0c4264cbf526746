//! A picture as plain shapes over the sort of text it holds, so that each renderer draws the same:
//! the page and the file as SVG, Word as shapes of its own.
//!
//! One unit is a third of a millimetre on paper: a picture 510 wide fills an upright A4 sheet, 760
//! one that lies. What it says it also says in words ([`Picture::told`]).

use super::Line;
use super::signs::visible;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture<T> {
    /// What it shows: its caption.
    pub title: T,
    /// Its width in units.
    pub width: u32,
    /// Its height in units.
    pub height: u32,
    /// What is drawn, the first at the back.
    pub shapes: Vec<Shape<T>>,
    /// The same in words, a line for each thing.
    pub told: Vec<Line<T>>,
}

/// How an area is filled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fill {
    /// Not at all.
    #[default]
    None,
    /// As the paper, hiding what is behind.
    Paper,
    /// Lightly.
    Tint,
    /// Darkly.
    Deep,
}

/// How an edge is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stroke {
    /// Not at all.
    None,
    /// A thin line.
    #[default]
    Thin,
    /// A thick line.
    Thick,
    /// A thin line of dashes.
    Dashed,
}

/// How a shape looks. Nothing is told by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Its inside.
    pub fill: Fill,
    /// Its edge.
    pub stroke: Stroke,
}

/// Which end of words stands at their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Their beginning.
    Start,
    /// Their middle.
    Middle,
    /// Their end.
    End,
}

/// One shape; places from the left and from the top, in units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape<T> {
    /// A rectangle: its left upper corner, width and height, how far its corners are rounded.
    Box {
        /// From the left.
        x: i32,
        /// From the top.
        y: i32,
        /// Width.
        width: u32,
        /// Height.
        height: u32,
        /// Radius of its corners.
        round: u32,
        /// Look.
        look: Look,
    },
    /// An ellipse: its middle and its two radii.
    Round {
        /// Middle, from the left.
        x: i32,
        /// Middle, from the top.
        y: i32,
        /// Radius across.
        rx: u32,
        /// Radius down.
        ry: u32,
        /// Look.
        look: Look,
    },
    /// Straight lines from point to point; closed when it is filled.
    Path {
        /// The points.
        points: Vec<(i32, i32)>,
        /// Look.
        look: Look,
    },
    /// Words on one line: where their foot stands.
    Words {
        /// From the left.
        x: i32,
        /// Foot of the letters, from the top.
        y: i32,
        /// Which end stands there.
        anchor: Anchor,
        /// Height of the letters in units: 10 to 16.
        size: u8,
        /// In bold letters?
        strong: bool,
        /// On a dark ground?
        light: bool,
        /// The words.
        text: T,
    },
}

/// One element of an SVG: its name, its attributes, its text.
pub struct Element {
    /// `rect`, `ellipse`, `polyline`, `polygon`, `text`.
    pub tag: &'static str,
    /// Name and value.
    pub attributes: Vec<(&'static str, String)>,
    /// What stands in it, not escaped.
    pub text: Option<String>,
}

impl<T> Picture<T> {
    /// The words drawn in it, in order.
    pub fn words(&self) -> impl Iterator<Item = &T> {
        self.shapes.iter().filter_map(|it| match it {
            Shape::Words { text, .. } => Some(text),
            _ => None,
        })
    }
}

impl<T: AsRef<str>> Picture<T> {
    /// What an SVG of it holds. How each class looks is the renderer's own style.
    pub fn elements(&self) -> Vec<Element> {
        self.shapes.iter().map(element).collect()
    }

    /// The `viewBox` of an SVG of it.
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", self.width, self.height)
    }
}

fn element<T: AsRef<str>>(shape: &Shape<T>) -> Element {
    let own = |it: &dyn ToString| it.to_string();
    match shape {
        Shape::Box { x, y, width, height, round, look } => Element {
            tag: "rect",
            attributes: vec![
                ("class", class(*look)),
                ("x", own(x)),
                ("y", own(y)),
                ("width", own(width)),
                ("height", own(height)),
                ("rx", own(round)),
            ],
            text: None,
        },
        Shape::Round { x, y, rx, ry, look } => Element {
            tag: "ellipse",
            attributes: vec![
                ("class", class(*look)),
                ("cx", own(x)),
                ("cy", own(y)),
                ("rx", own(rx)),
                ("ry", own(ry)),
            ],
            text: None,
        },
        Shape::Path { points, look } => {
            let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
            Element {
                tag: if look.fill == Fill::None { "polyline" } else { "polygon" },
                attributes: vec![("class", class(*look)), ("points", points.join(" "))],
                text: None,
            }
        }
        Shape::Words { x, y, anchor, size, strong, light, text } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let mut class = "pic-words".to_owned();
            class += if *strong { " pic-strong" } else { "" };
            class += if *light { " pic-light" } else { "" };
            Element {
                tag: "text",
                attributes: vec![
                    ("class", class),
                    ("x", own(x)),
                    ("y", own(y)),
                    ("text-anchor", anchor.to_owned()),
                    ("font-size", own(size)),
                ],
                text: Some(visible(text.as_ref())),
            }
        }
    }
}

fn class(look: Look) -> String {
    let fill = match look.fill {
        Fill::None => "pic-open",
        Fill::Paper => "pic-paper",
        Fill::Tint => "pic-tint",
        Fill::Deep => "pic-deep",
    };
    let stroke = match look.stroke {
        Stroke::None => "pic-bare",
        Stroke::Thin => "pic-thin",
        Stroke::Thick => "pic-thick",
        Stroke::Dashed => "pic-dashed",
    };
    format!("{fill} {stroke}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_become_elements_with_classes_and_no_style_of_their_own() {
        let look = Look { fill: Fill::Tint, stroke: Stroke::Dashed };
        let picture = Picture {
            title: "t",
            width: 100,
            height: 50,
            shapes: vec![
                Shape::Box { x: -1, y: 2, width: 30, height: 10, round: 3, look },
                Shape::Path { points: vec![(0, 0), (5, 5)], look: Look::default() },
                Shape::Words {
                    x: 4,
                    y: 5,
                    anchor: Anchor::Middle,
                    size: 12,
                    strong: true,
                    light: false,
                    text: "a\u{202e}b",
                },
            ],
            told: vec![],
        };
        let elements = picture.elements();
        let said: Vec<_> =
            elements.iter().map(|it| (it.tag, it.attributes[0].1.as_str())).collect();
        assert_eq!(
            said,
            [
                ("rect", "pic-tint pic-dashed"),
                ("polyline", "pic-open pic-thin"),
                ("text", "pic-words pic-strong"),
            ]
        );
        assert_eq!(elements[2].text.as_deref(), Some("a[U+202E]b"));
        assert_eq!(picture.view_box(), "0 0 100 50");
        assert_eq!(picture.words().collect::<Vec<_>>(), [&"a\u{202e}b"]);
    }
}
