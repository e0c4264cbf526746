//! A drawing as shapes of Word's own, so that it can be read, enlarged and changed there.

use super::flow::Drawing;
use super::piece::text_of;
use super::xml::{escaped, runs_left};
use crate::document::template::fill;
use crate::document::{Anchor, Fill, Look, Shape, Stroke};

const PICTURE: &str = include_str!("parts/picture.xml");

/// One unit of a picture, a third of a millimetre, in Word's own.
const UNIT: i64 = 12_000;
const INK: &str = "000000";
const TINT: &str = "E3EEF0";
const DEEP: &str = "0B4F5C";
const PAPER: &str = "FFFFFF";

/// The drawing as a run. `id` is its own in the document.
pub fn drawing(it: &Drawing, id: usize) -> String {
    let told: Vec<String> = it.told.iter().map(|it| text_of(it)).collect();
    let filled = fill(PICTURE, |place| match place {
        "width" => emu(it.width.into()).to_string(),
        "height" => emu(it.height.into()).to_string(),
        "id" => id.to_string(),
        "told" => escaped(&told.join("\n")),
        _ => shapes(it, id),
    });
    filled.trim_end().to_owned()
}

/// All shapes, on a sheet that nobody sees: a group is as large as what is in it, and begins there.
fn shapes(it: &Drawing, id: usize) -> String {
    let sheet = Frame(0, 0, it.width.into(), it.height.into());
    let bare = Look { fill: Fill::None, stroke: Stroke::None };
    // Ids of shapes are asked for, but need only differ within a document.
    let first = id * 10_000;
    let shapes = it.shapes.iter().enumerate().map(|(at, it)| shape(it, sheet.2, first + 1 + at));
    drawn(first, &sheet, &preset("rect", ""), bare) + &shapes.collect::<String>()
}

fn emu(units: i64) -> i64 {
    units * UNIT
}

/// Left, top, width, height in units.
struct Frame(i64, i64, i64, i64);

impl Frame {
    fn xfrm(&self) -> String {
        let Frame(x, y, width, height) = *self;
        format!(
            "<a:xfrm><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></a:xfrm>",
            emu(x),
            emu(y),
            emu(width.max(0)),
            emu(height.max(0))
        )
    }
}

fn shape(shape: &Shape<String>, room: i64, id: usize) -> String {
    match shape {
        Shape::Box { x, y, width, height, round, look } => {
            let shorter = (*width).min(*height).max(1);
            let part = (u64::from(*round) * 100_000 / u64::from(shorter)).min(50_000);
            let form = match part {
                0 => preset("rect", ""),
                _ => preset("roundRect", &format!("<a:gd name=\"adj\" fmla=\"val {part}\"/>")),
            };
            let frame = Frame((*x).into(), (*y).into(), (*width).into(), (*height).into());
            drawn(id, &frame, &form, *look)
        }
        Shape::Round { x, y, rx, ry, look } => {
            let (rx, ry) = (i64::from(*rx), i64::from(*ry));
            let frame = Frame(i64::from(*x) - rx, i64::from(*y) - ry, 2 * rx, 2 * ry);
            drawn(id, &frame, &preset("ellipse", ""), *look)
        }
        Shape::Path { points, look } => path(id, points, *look),
        Shape::Words { .. } => words(shape, room, id),
    }
}

fn preset(form: &str, adjust: &str) -> String {
    format!("<a:prstGeom prst=\"{form}\"><a:avLst>{adjust}</a:avLst></a:prstGeom>")
}

/// A shape without words.
fn drawn(id: usize, frame: &Frame, form: &str, look: Look) -> String {
    let fill = match look.fill {
        Fill::None => "<a:noFill/>".to_owned(),
        Fill::Paper => solid(PAPER),
        Fill::Tint => solid(TINT),
        Fill::Deep => solid(DEEP),
    };
    let line = |width: u32, dash: &str| format!("<a:ln w=\"{width}\">{}{dash}</a:ln>", solid(INK));
    let line = match look.stroke {
        Stroke::None => "<a:ln><a:noFill/></a:ln>".to_owned(),
        Stroke::Thin => line(9_525, ""),
        Stroke::Thick => line(28_575, ""),
        Stroke::Dashed => line(9_525, "<a:prstDash val=\"dash\"/>"),
    };
    format!(
        "<wps:wsp><wps:cNvPr id=\"{id}\" name=\"{id}\"/><wps:cNvSpPr/><wps:spPr>{}{form}{fill}{line}\
         </wps:spPr><wps:bodyPr/></wps:wsp>",
        frame.xfrm()
    )
}

fn solid(colour: &str) -> String {
    format!("<a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill>")
}

/// Lines from point to point, in a frame that just holds them.
fn path(id: usize, points: &[(i32, i32)], look: Look) -> String {
    let ends = |of: fn(&(i32, i32)) -> i32| {
        let all = || points.iter().map(of);
        Some((i64::from(all().min()?), i64::from(all().max()?)))
    };
    let (Some((left, right)), Some((top, foot))) = (ends(|it| it.0), ends(|it| it.1)) else {
        return String::new();
    };
    // No side may be nothing: places along it would be nowhere.
    let (width, height) = ((right - left).max(1), (foot - top).max(1));
    let to = |(at, (x, y)): (usize, &(i32, i32))| {
        let tag = if at == 0 { "moveTo" } else { "lnTo" };
        let (x, y) = (emu(i64::from(*x) - left), emu(i64::from(*y) - top));
        format!("<a:{tag}><a:pt x=\"{x}\" y=\"{y}\"/></a:{tag}>")
    };
    let steps: String = points.iter().enumerate().map(to).collect();
    let (close, fill) =
        if look.fill == Fill::None { ("", " fill=\"none\"") } else { ("<a:close/>", "") };
    let form = format!(
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>\
         <a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"{}\" h=\"{}\"{fill}>{steps}\
         {close}</a:path></a:pathLst></a:custGeom>",
        emu(width),
        emu(height),
    );
    drawn(id, &Frame(left, top, width, height), &form, look)
}

/// Words on one line, in a box without edges that is wide enough for them. It does not stick out on
/// the left: that would move all of the picture.
fn words(shape: &Shape<String>, room: i64, id: usize) -> String {
    let Shape::Words { x, y, anchor, size, strong, light, text } = shape else {
        return String::new();
    };
    let (x, y, size) = (i64::from(*x), i64::from(*y), i64::from(*size));
    let signs = text.chars().count() as i64;
    // Wider than any usual letters: Word and others measure letters each in their own way. Where
    // there is no such room, as wide as usual ones: a narrower box would cut words off.
    let (wide, usual) = ((signs * size * 3 / 4).max(size), (signs * size * 5 / 8).max(size));
    let fitting = |most: i64| wide.min(most.max(usual));
    let (left, width, side) = match anchor {
        Anchor::Start => (x, fitting(room - x), "left"),
        Anchor::Middle => {
            let width = fitting(2 * x.min(room - x));
            (x - width / 2, width, "center")
        }
        Anchor::End => {
            let width = fitting(x);
            (x - width, width, "right")
        }
    };
    // Letters stand on their foot: the part of Arial's line that is above it.
    let frame = Frame(left.max(0), y - size * 19 / 20, width, size * 5 / 4);
    let half_points = (size as f64 * 2.0 * 72.0 / 25.4 / 3.0).round();
    let bold = if *strong { "<w:b/><w:bCs/>" } else { "" };
    let colour = if *light { PAPER } else { INK };
    let (bidi, rtl) = if runs_left(text) { ("<w:bidi/>", "<w:rtl/>") } else { ("", "") };
    // On a line of its own, whatever it holds.
    let text = escaped(&text.replace(['\n', '\t'], " "));
    format!(
        "<wps:wsp><wps:cNvPr id=\"{id}\" name=\"{id}\"/><wps:cNvSpPr txBox=\"1\"/><wps:spPr>{}{}\
         <a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr>\
         <w:pStyle w:val=\"DrawnWords\"/>{bidi}<w:jc w:val=\"{side}\"/></w:pPr><w:r><w:rPr>{bold}\
         <w:color w:val=\"{colour}\"/><w:sz w:val=\"{half_points}\"/>\
         <w:szCs w:val=\"{half_points}\"/>{rtl}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>\
         </w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" \
         bIns=\"0\" anchor=\"t\"><a:noAutofit/></wps:bodyPr></wps:wsp>",
        frame.xfrm(),
        preset("rect", ""),
    )
}
