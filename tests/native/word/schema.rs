//! What the schema of Word files asks for and Word is strict about: properties in their order, cells
//! that end with a paragraph, styles that are there.

use super::unpacked::{Unpacked, W, tag, val, within};

/// The elements whose children have an order, and that order as far as we use it (ECMA-376, part 1,
/// section 17).
const ORDERS: &[(&str, &[&str])] = &[
    (
        "w:pPr",
        &[
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "numPr",
            "pBdr",
            "tabs",
            "bidi",
            "spacing",
            "ind",
            "jc",
            "outlineLvl",
            "rPr",
        ],
    ),
    ("w:rPr", &["rStyle", "rFonts", "b", "bCs", "noProof", "color", "sz", "szCs", "rtl", "lang"]),
    (
        "w:tblPr",
        &["tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook"],
    ),
    ("w:tcPr", &["tcW", "shd"]),
    ("w:trPr", &["cantSplit", "tblHeader"]),
    ("w:tbl", &["tblPr", "tblGrid", "tr"]),
    ("w:sectPr", &["headerReference", "footerReference", "pgSz", "pgMar", "cols"]),
    ("w:pBdr", &["left", "bottom", "between"]),
    ("w:tblBorders", &["top", "left", "bottom", "right", "insideH", "insideV"]),
    (
        "w:style",
        &["name", "basedOn", "next", "uiPriority", "semiHidden", "qFormat", "pPr", "rPr", "tblPr"],
    ),
    (
        "w:settings",
        &["zoom", "defaultTabStop", "characterSpacingControl", "compat", "themeFontLang"],
    ),
    ("w:lvl", &["start", "numFmt", "pStyle", "lvlText", "lvlJc", "pPr"]),
];

/// The styles that Word has names of its own for.
const OF_WORD: &[&str] = &[
    "Normal",
    "Default Paragraph Font",
    "Normal Table",
    "No List",
    "Title",
    "Subtitle",
    "heading 1",
    "heading 2",
    "heading 3",
    "header",
    "footer",
    "caption",
    "List Bullet",
    "Quote",
];

impl Unpacked {
    /// Fails where a part is not as the schema has it.
    pub fn in_order(&self) {
        let styles = self.all("word/styles.xml", "style");
        let id = |it: &roxmltree::Node| it.attribute((W, "styleId")).map(str::to_owned);
        let known: Vec<String> = styles.iter().filter_map(id).collect();
        for style in &styles {
            let name = within(style, "name").map(|it| val(&it)).unwrap_or_default();
            let is_own = style.attribute((W, "customStyle")).is_some();
            assert_eq!(is_own, !OF_WORD.contains(&name), "{name}: Word's own, or ours?");
        }
        for name in self.names() {
            for node in self.part(name).descendants().filter(|it| it.is_element()) {
                let own = tag(&node);
                if let Some((_, order)) = ORDERS.iter().find(|it| it.0 == own) {
                    let at = |it: roxmltree::Node| {
                        let child = it.tag_name().name().to_owned();
                        order.iter().position(|it| *it == child).unwrap_or_else(|| {
                            panic!("{name}: {own} may not hold {child}, or this list must say so")
                        })
                    };
                    let places: Vec<usize> =
                        node.children().filter(|it| it.is_element()).map(at).collect();
                    assert!(places.is_sorted(), "{name}: {own} in another order: {places:?}");
                }
                let last = node.children().rfind(|it| it.is_element()).map(|it| tag(&it));
                match own.as_str() {
                    "w:tc" => assert_eq!(last.as_deref(), Some("w:p"), "{name}: a cell's end"),
                    "w:tr" => assert_eq!(last.as_deref(), Some("w:tc"), "{name}: an empty row"),
                    "w:pStyle" | "w:rStyle" | "w:tblStyle" | "w:basedOn" | "w:next" => {
                        assert!(known.iter().any(|it| it == val(&node)), "no style {}", val(&node));
                    }
                    _ => {}
                }
            }
        }
        self.no_tables_touch();
        self.ids_differ();
    }

    /// Tables that touch are one table to Word.
    fn no_tables_touch(&self) {
        for table in self.all("word/document.xml", "tbl") {
            let next = table.next_siblings().skip(1).find(|it| it.is_element());
            assert_eq!(next.map(|it| tag(&it)).as_deref(), Some("w:p"), "after a table");
        }
    }

    fn ids_differ(&self) {
        let named = ["docPr", "cNvPr"];
        let all = self.part("word/document.xml").descendants();
        let mut ids: Vec<&str> = all
            .filter(|it| named.contains(&it.tag_name().name()))
            .filter_map(|it| it.attribute("id"))
            .collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "two drawings of one name");
    }
}
