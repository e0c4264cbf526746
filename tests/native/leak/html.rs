//! Every word of a finished HTML file is read, wherever it stands.

use plainplan::release::leak::read_html;

const PAGE: &str = r#"<!DOCTYPE html public "canary-doctype">
<html lang="en"><head><meta charset="utf-8"><TITLE>canary-title</TITLE>
<meta name="author" content="canary-meta"><style>.a::after { content: "canary-style \63 anary-escape" }</style>
<script type="text/plain">let a = "canary-script \u0063anary-unicode"; if (1 < 2) {}</script>
<!-- canary-comment --></head>
<body data-canary-key=canary-bare><h1 class='canary-class'>canary-&#116;ext &#x63;anary-hex canary-&eacute;nt</h1>
<a href="mailto:canary%2Dpercent" title="canary-attribute">x</a><img alt="canary-alt"
/><p hidden>canary-hidden</p><custom-canary>canary-inside</custom-canary>
<svg><text>canary-svg</text></svg><textarea>canary-area</textarea><![CDATA[canary-cdata]]>
<p>5 < 6 canary-less &amp;#99;anary-twice</p></html canary-closing><p "canary-quoted">
canary-last <canary-open"#;

#[test]
fn every_canary_is_read() {
    let all = read_html(PAGE);
    for canary in [
        "doctype",
        "title",
        "meta",
        "style",
        "escape",
        "script",
        "unicode",
        "comment",
        "key",
        "bare",
        "class",
        "text",
        "hex",
        "ent",
        "percent",
        "attribute",
        "alt",
        "hidden",
        "inside",
        "svg",
        "area",
        "cdata",
        "less",
        "twice",
        "closing",
        "quoted",
        "last",
        "open",
    ] {
        let word = format!("canary-{canary}");
        assert!(all.iter().any(|it| it.1.contains(&word)), "{word} in {all:#?}");
    }
    assert!(all.iter().any(|it| it.1.contains("custom-canary")), "the name of a tag nobody knows");
}

#[test]
fn each_is_read_with_its_place() {
    let all = read_html(PAGE);
    for (place, text) in [
        ("title", "canary-title"),
        ("meta content", "canary-meta"),
        ("comment", " canary-comment "),
        ("attribute href", "mailto:canary-percent"),
        ("attribute alt", "canary-alt"),
        ("text", "canary-hidden"),
    ] {
        assert!(all.iter().any(|it| it.0 == place && it.1 == text), "{place} in {all:#?}");
    }
}

#[test]
fn anything_at_all_is_read_without_falling_over() {
    for html in [
        "",
        "<",
        "<a",
        "<a b",
        "<a b=",
        "<a b='",
        "<!--",
        "<!",
        "</",
        "&",
        "&#",
        "&#x;",
        "%",
        "%4",
        "<title>",
        "<é>",
        "<a \u{200b}='>'",
        "\\",
        "\\u12",
        "<script></scrip",
    ] {
        read_html(html);
    }
}
