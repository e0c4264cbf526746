//! A small file server for one's own computer, for `serve` and the end-to-end tests.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::headers;

/// Sent with every answer, before those of [`headers`].
const FIRST: &str = "Cache-Control: no-store\r\nConnection: close\r\n";

/// The addresses that were asked for, in order.
type Asked = Arc<Mutex<Vec<String>>>;

/// Serves one folder until it is dropped.
pub struct Server {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    asked: Asked,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves the folder on this port, or the next free one; port 0 means any.
    pub fn start_near(folder: PathBuf, port: u16) -> Result<Self> {
        let mut last = None;
        for port in port..=port.saturating_add(50) {
            match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
                Ok(listener) => return Self::start(folder, listener, true),
                Err(error) => last = Some(error),
            }
        }
        Err(last.expect("at least one port was tried"))
            .with_context(|| format!("no free port from {port} on"))
    }

    /// Serves the folder on just this port. `dressed`: with the app's headers; hosts may have none.
    pub fn start_at(folder: PathBuf, port: u16, dressed: bool) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .with_context(|| format!("port {port} is not free"))?;
        Self::start(folder, listener, dressed)
    }

    fn start(folder: PathBuf, listener: TcpListener, dressed: bool) -> Result<Self> {
        let address = listener.local_addr()?;
        let stopping = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&stopping);
        let asked = Asked::default();
        let noted = Arc::clone(&asked);
        let accepting = thread::spawn(move || {
            for stream in listener.incoming() {
                if told.load(Ordering::Relaxed) {
                    break;
                }
                let (folder, noted) = (folder.clone(), Arc::clone(&noted));
                // A browser that breaks off a request is no error of ours.
                let answer = |stream| move || drop(answer(stream, &folder, dressed, &noted));
                let _ = stream.map(|stream| thread::spawn(answer(stream)));
            }
        });
        Ok(Self { address, stopping, asked, accepting: Some(accepting) })
    }

    /// The address to open.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The port it serves on.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The addresses that were asked for since the last look, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().map(|mut it| std::mem::take(&mut *it)).unwrap_or_default()
    }

    /// Serves until the program is stopped.
    pub fn wait(mut self) {
        if let Some(accepting) = self.accepting.take() {
            // It ends only with the program.
            let _ = accepting.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Relaxed);
        // Accepting wakes up only for a caller.
        let _ = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

fn answer(mut stream: TcpStream, folder: &Path, dressed: bool, asked: &Asked) -> io::Result<()> {
    // Browsers open connections ahead of need and may never use them.
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(stream.try_clone()?).take(64 * 1024);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let (mut header, mut host) = (String::new(), String::new());
    while reader.read_line(&mut header)? > 2 {
        let value = header.split_once(':').filter(|it| it.0.eq_ignore_ascii_case("host"));
        host = value.map_or(host, |it| it.1.trim().to_owned());
        header.clear();
    }
    let mut words = request.split_whitespace();
    let (method, target) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    if let Ok(mut asked) = asked.lock() {
        asked.extend((!target.is_empty()).then(|| target.to_owned()));
    }
    let file = match method {
        "GET" | "HEAD" => file_for(folder, target),
        _ => None,
    };
    let headers = match dressed {
        true => headers_of(file.as_deref(), &host),
        false => String::new(),
    };
    let (status, kind, body) = match file.and_then(|file| Some((fs::read(&file).ok()?, file))) {
        Some((body, file)) => ("200 OK", content_type(&file), body),
        None => ("404 Not Found", "text/plain; charset=utf-8", b"Not found".to_vec()),
    };
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{FIRST}{headers}\r\n"
    )?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    Ok(())
}

/// The headers of a file as lines. A host that is none (no browser sends one) is not repeated.
fn headers_of(file: Option<&Path>, host: &str) -> String {
    let plain = |it: char| it.is_ascii_alphanumeric() || matches!(it, '.' | ':' | '-' | '[' | ']');
    let host = if host.chars().all(plain) { host } else { "" };
    let name = file.and_then(Path::file_name).unwrap_or_default().to_string_lossy();
    let all = headers::of(&name, &format!("{host}/"));
    all.into_iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect()
}

/// The file an address means; nothing outside the folder.
fn file_for(folder: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = Path::new(if path.is_empty() { "index.html" } else { path });
    let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    inside.then(|| folder.join(path))
}

/// What a file is sent as.
pub fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        // Browsers compile while loading only what is called this.
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_never_leaves_the_folder() {
        let folder = Path::new("/dist");
        assert_eq!(file_for(folder, "/?a=1#b"), Some(folder.join("index.html")));
        assert_eq!(file_for(folder, "/schema/a.json"), Some(folder.join("schema/a.json")));
        assert_eq!(file_for(folder, "/../secret"), None);
        assert_eq!(file_for(folder, "//etc/passwd"), None);
        assert_eq!(file_for(folder, "http://elsewhere/"), None);
    }

    #[test]
    fn the_next_port_is_taken_when_one_is_in_use() {
        let first = Server::start_near(PathBuf::from("/nowhere"), 18_080).unwrap();
        let second = Server::start_near(PathBuf::from("/nowhere"), 18_080).unwrap();
        assert_ne!(first.url(), second.url());
    }
}
