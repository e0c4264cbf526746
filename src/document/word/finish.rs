//! What docx-rs cannot say, put into the body it made: rows that come again on every page, runs from
//! right to left, drawings, the sheet. One walk over the text; every place it looks for is a tag or
//! an attribute that only docx-rs writes, so no words of a case can be taken for one.
//!
//! It also takes out what would make two files of one document differ (ids of paragraphs), and
//! properties in an order that Word's own schema does not know.

/// The style of a run that runs from right to left; no such style exists.
pub const RTL: &str = "~rtl";
/// The style of a run that stands for the next drawing; no such style exists.
pub const DRAWING: &str = "~drawing";
/// Where the sheet is named: the last thing in the body.
pub const SHEET: &str = "<w:sectPr>";

/// The body with everything in it but the sheet, which is left as [`SHEET`].
pub fn finish(made: &[u8], drawings: &[String]) -> String {
    let made = std::str::from_utf8(made).expect("docx-rs writes UTF-8");
    let mut drawings = drawings.iter();
    let mut body = String::with_capacity(made.len());
    let mut rest = made;
    while let Some(at) = rest.find('<') {
        body.push_str(&rest[..at]);
        rest = &rest[at..];
        rest = step(rest, &mut body, &mut drawings).unwrap_or_else(|| {
            body.push('<');
            &rest[1..]
        });
    }
    body + rest
}

/// The height of a row that is the head of its table: docx-rs has no mark for a row that comes again,
/// and no row of ours has a height.
pub const HEAD: f32 = 77.0;

/// Deals with a place that needs something, and gives what is behind it.
fn step<'a>(
    rest: &'a str,
    body: &mut String,
    drawings: &mut std::slice::Iter<'_, String>,
) -> Option<&'a str> {
    const EMPTY: &str = "<w:rPr />";
    if let Some(behind) = rest.strip_prefix("<w:p w14:paraId=") {
        body.push_str("<w:p>");
        return behind.split_once('>').map(|it| it.1);
    }
    if let Some(behind) = rest.strip_prefix(EMPTY) {
        return Some(behind);
    }
    if let Some(behind) =
        rest.strip_prefix("<w:r><w:rPr><w:rStyle w:val=\"~drawing\" /></w:rPr></w:r>")
    {
        body.push_str(drawings.next()?);
        return Some(behind);
    }
    if let Some(behind) = rest.strip_prefix("<w:rStyle w:val=\"~rtl\" />") {
        body.push_str("<w:rtl/>");
        return Some(behind);
    }
    if rest.starts_with("<w:trHeight w:val=\"77\"") {
        body.push_str("<w:tblHeader/>");
        return rest.split_once("/>").map(|it| it.1);
    }
    if rest.starts_with("<w:tblPr>") {
        let (said, behind) = rest.split_once("</w:tblPr>")?;
        let style = said.split_once("<w:tblStyle w:val=\"")?.1.split('"').next()?;
        body.push_str(&table(style));
        return Some(behind);
    }
    if rest.starts_with("<w:sectPr") {
        let (_, behind) = rest.split_once("</w:sectPr>")?;
        body.push_str(SHEET);
        return Some(behind);
    }
    None
}

/// The properties of a table in the order of the schema; its widths hold, whatever stands in it.
fn table(style: &str) -> String {
    format!(
        "<w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
         <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" \
         w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>"
    )
}
