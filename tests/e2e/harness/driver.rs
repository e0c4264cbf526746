//! The ChromeDriver process.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// How often a driver is started before it is given up.
const STARTS: u32 = 5;

/// A running ChromeDriver; it ends, with its browsers, when this is dropped.
pub struct ChromeDriver {
    process: Child,
    port: u16,
}

impl ChromeDriver {
    /// Starts the driver on a port that it chooses itself.
    ///
    /// It takes one that is free for IPv4 and then wants the same for IPv6, where another driver that
    /// starts beside it may have it: then it ends at once, and is started anew.
    pub fn start(program: &Path) -> Result<Self> {
        for _ in 0..STARTS {
            let mut process = Command::new(program)
                .arg("--port=0")
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .with_context(|| format!("cannot start {}", program.display()))?;
            let stdout = process.stdout.take().context("the driver has no output")?;
            // "ChromeDriver was started successfully on port 41234."
            let port =
                BufReader::new(stdout).lines().map_while(|line| line.ok()).find_map(|line| {
                    let (_, port) = line.split_once("successfully on port ")?;
                    port.trim_end_matches('.').parse().ok()
                });
            match port {
                Some(port) => return Ok(Self { process, port }),
                None => {
                    process.kill()?;
                    process.wait()?;
                }
            }
        }
        anyhow::bail!("{} did not say its port", program.display())
    }

    /// The address to send commands to.
    pub fn url(&self) -> String {
        format!("http://{}:{}", Ipv4Addr::LOCALHOST, self.port)
    }

    /// Asked to, the driver closes its browsers and ends; killed, it would leave them behind.
    fn ask_to_end(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "GET /shutdown HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new())?;
        Ok(())
    }
}

impl Drop for ChromeDriver {
    fn drop(&mut self) {
        let until = Instant::now() + Duration::from_secs(5);
        if self.ask_to_end().is_ok() {
            while Instant::now() < until && matches!(self.process.try_wait(), Ok(None)) {
                std::thread::sleep(Duration::from_millis(10));
            }
        }
        // Both are no-ops for a process that has ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
