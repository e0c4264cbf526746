//! The headers every file of the app is served with: by our own server, by the service worker, and
//! by hosts that read a `_headers` file.

/// What the page may do, as `index.html` says it too. `frame-ancestors` counts only in a header.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; \
    worker-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types boot";

/// What a browser can do and the app has no use for. Only copying a text is left, for the app itself.
const DENIED: &[&str] = &[
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "web-share",
    "window-management",
    "xr-spatial-tracking",
];

/// One header: its name and its value.
pub type Header = (&'static str, String);

/// The headers of every file, the policy of a page among them.
pub fn of_page() -> Vec<Header> {
    let denied = DENIED.iter().map(|it| format!("{it}=()")).collect::<Vec<_>>().join(", ");
    [
        ("Content-Security-Policy", format!("{POLICY}; frame-ancestors 'none'")),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
        ("Origin-Agent-Cluster", "?1".to_owned()),
        ("Permissions-Policy", format!("{denied}, clipboard-write=(self)")),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("X-Frame-Options", "DENY".to_owned()),
    ]
    .into()
}

/// The module that a worker loads, when the file is one that starts a worker.
pub fn module_of_worker(name: &str) -> Option<String> {
    Some(format!("{}_bg.wasm", name.strip_suffix("-start.js")?))
}

/// What a worker may do: run, and load its own module from this address.
pub fn of_worker(module: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src {module}; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

/// All headers of a file that is served from this place (a host and folder, with `/` at its end).
pub fn of(name: &str, place: &str) -> Vec<Header> {
    let mut headers = of_page();
    if let Some(module) = module_of_worker(name) {
        headers[0].1 = of_worker(&format!("{place}{module}"));
    }
    headers
}

/// The file `_headers`, which several static hosts read. They cannot be told the address that a
/// worker is served from; their workers may load any file of the app.
pub fn for_hosts(names: impl IntoIterator<Item = String>) -> String {
    let lines = |headers: Vec<Header>| {
        headers.into_iter().map(|(name, value)| format!("  {name}: {value}\n")).collect::<String>()
    };
    let mut text = format!("/*\n{}", lines(of_page()));
    for name in names.into_iter().filter(|it| module_of_worker(it).is_some()) {
        text +=
            &format!("/{name}\n{}", lines(vec![("Content-Security-Policy", of_worker("'self'"))]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_itself_says_the_same() {
        let page = std::fs::read_to_string(crate::paths::root().join("index.html")).unwrap();
        let meta = format!("http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"");
        assert!(page.contains(&meta), "index.html has another policy than {POLICY}");
    }

    #[test]
    fn a_worker_may_load_its_own_module_only() {
        let headers = of("desk-start.js", "127.0.0.1:8080/");
        assert!(headers[0].1.contains("connect-src 127.0.0.1:8080/desk_bg.wasm;"));
        assert!(of("boot.js", "127.0.0.1/")[0].1.contains("frame-ancestors 'none'"));
        let text = for_hosts(["boot.js", "desk-start.js"].map(str::to_owned));
        assert!(text.contains("\n/desk-start.js\n  Content-Security-Policy: default-src 'none'"));
        assert!(!text.contains("boot.js"));
    }
}
