//! A picture on its way from the desk to the page. A shape is a list: its sort, its numbers, its look.

use super::{all, line, number, read_line, said, words};
use crate::document::{Anchor, Fill, Look, Picture, Shape, Stroke};
use crate::domain::Json;

const FILLS: [Fill; 4] = [Fill::None, Fill::Paper, Fill::Tint, Fill::Deep];
const STROKES: [Stroke; 4] = [Stroke::None, Stroke::Thin, Stroke::Thick, Stroke::Dashed];
const ANCHORS: [Anchor; 3] = [Anchor::Start, Anchor::Middle, Anchor::End];

fn place<T: PartialEq>(all: &[T], it: T) -> i32 {
    all.iter().position(|other| *other == it).unwrap_or_default() as i32
}

fn numbers(all: impl IntoIterator<Item = i32>) -> impl Iterator<Item = Json> {
    all.into_iter().map(|it| Json::Number(f64::from(it)))
}

fn shape<T: AsRef<str>>(it: &Shape<T>) -> Json {
    let look = |it: &Look| [place(&FILLS, it.fill), place(&STROKES, it.stroke)];
    Json::List(match it {
        Shape::Box { x, y, width, height, round, look: it } => {
            let [fill, stroke] = look(it);
            let all = [*x, *y, *width as i32, *height as i32, *round as i32, fill, stroke];
            std::iter::once(Json::text("box")).chain(numbers(all)).collect()
        }
        Shape::Round { x, y, rx, ry, look: it } => {
            let [fill, stroke] = look(it);
            let all = [*x, *y, *rx as i32, *ry as i32, fill, stroke];
            std::iter::once(Json::text("round")).chain(numbers(all)).collect()
        }
        Shape::Path { points, look: it } => {
            let points = points.iter().flat_map(|(x, y)| [*x, *y]);
            let all = look(it).into_iter().chain(points);
            std::iter::once(Json::text("path")).chain(numbers(all)).collect()
        }
        Shape::Words { x, y, anchor, size, strong, light, text } => {
            let all = [*x, *y, place(&ANCHORS, *anchor), i32::from(*size)];
            let all = all.into_iter().chain([i32::from(*strong), i32::from(*light)]);
            let head = [Json::text("words"), words(text)];
            head.into_iter().chain(numbers(all)).collect()
        }
    })
}

fn read_shape(json: &Json) -> Option<Shape<String>> {
    let Json::List(items) = json else { return None };
    let sort = said(items.first()?);
    let skip = if sort == "words" { 2 } else { 1 };
    let of = |it: &Json| if let Json::Number(it) = it { *it as i32 } else { 0 };
    let n: Vec<i32> = items.iter().skip(skip).map(of).collect();
    let at = |place: usize| n.get(place).copied().unwrap_or_default();
    let size = |place: usize| at(place).max(0) as u32;
    let look = |from: usize| Look {
        fill: *FILLS.get(at(from) as usize).unwrap_or(&Fill::None),
        stroke: *STROKES.get(at(from + 1) as usize).unwrap_or(&Stroke::Thin),
    };
    Some(match &*sort {
        "box" => Shape::Box {
            x: at(0),
            y: at(1),
            width: size(2),
            height: size(3),
            round: size(4),
            look: look(5),
        },
        "round" => Shape::Round { x: at(0), y: at(1), rx: size(2), ry: size(3), look: look(4) },
        "path" => {
            let points = n.get(2..).unwrap_or_default().chunks_exact(2);
            Shape::Path { points: points.map(|it| (it[0], it[1])).collect(), look: look(0) }
        }
        "words" => Shape::Words {
            x: at(0),
            y: at(1),
            anchor: *ANCHORS.get(at(2) as usize).unwrap_or(&Anchor::Start),
            size: size(3) as u8,
            strong: at(4) == 1,
            light: at(5) == 1,
            text: items.get(1).map(said).unwrap_or_default(),
        },
        _ => return None,
    })
}

pub(super) fn to_json<T: AsRef<str>>(it: &Picture<T>) -> Json {
    Json::object([
        ("title", words(&it.title)),
        ("width", Json::Number(it.width.into())),
        ("height", Json::Number(it.height.into())),
        ("shapes", Json::List(it.shapes.iter().map(shape).collect())),
        ("told", Json::List(it.told.iter().map(line).collect())),
    ])
}

pub(super) fn read(json: &Json) -> Picture<String> {
    Picture {
        title: json.get("title").map(said).unwrap_or_default(),
        width: json.get("width").map(number).unwrap_or_default(),
        height: json.get("height").map(number).unwrap_or_default(),
        shapes: all(json.get("shapes"), read_shape).into_iter().flatten().collect(),
        told: all(json.get("told"), read_line),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::document::Run;

    /// A picture of one of each.
    pub(in crate::document::wire) fn sample() -> Picture<String> {
        let look = Look { fill: Fill::Deep, stroke: Stroke::Dashed };
        Picture {
            title: "A map".to_owned(),
            width: 510,
            height: 200,
            shapes: vec![
                Shape::Box { x: -3, y: 4, width: 5, height: 6, round: 7, look },
                Shape::Round { x: 1, y: -2, rx: 3, ry: 4, look: Look::default() },
                Shape::Path { points: vec![(1, 2), (-3, 4)], look },
                Shape::Words {
                    x: 9,
                    y: 8,
                    anchor: Anchor::End,
                    size: 12,
                    strong: true,
                    light: false,
                    text: "Ava".to_owned(),
                },
            ],
            told: vec![vec![Run::Text("Ava lives with Kelly.".to_owned())]],
        }
    }
}
