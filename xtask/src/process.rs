//! Running other programs: quietly with signs of life, or in view with their words kept.

use std::env;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::paths;

/// The program of this name on PATH.
pub fn find(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(&file)).find(|program| program.is_file())
}

/// Whether the program says, asked for its version, that it is this one.
pub fn is_version(program: &std::path::Path, version: &str) -> bool {
    let answer = Command::new(program).arg("--version").stdin(Stdio::null()).output();
    answer.is_ok_and(|answer| {
        String::from_utf8_lossy(&answer.stdout).split_whitespace().any(|word| word == version)
    })
}

/// What a program printed, without its last line end, if it ran well.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok().filter(|out| out.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}

/// Runs a long installation. Its many lines go to a log; every half minute says that it goes on;
/// if it fails, the end of the log is shown.
pub fn quietly(command: &mut Command, what: &str) -> Result<()> {
    let folder = paths::tool_cache();
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let log_path = folder.join(format!("log-{}.txt", std::process::id()));
    let log = File::create(&log_path)?;
    command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
    let started = Instant::now();
    let mut child = command.spawn().with_context(|| format!("{what}: cannot start"))?;
    let mut told = 0;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(Duration::from_millis(100));
        if started.elapsed().as_secs() / 30 > told {
            told += 1;
            println!("      ... still at it after {}", spoken(started.elapsed()));
        }
    };
    let lines = fs::read_to_string(&log_path).unwrap_or_default();
    // A leftover log harms nobody.
    let _ = fs::remove_file(&log_path);
    if !status.success() {
        let last: Vec<&str> = lines.lines().rev().take(25).collect();
        let shown: Vec<&str> = last.into_iter().rev().collect();
        bail!("{what} failed. The end of what it said:\n{}", shown.join("\n"));
    }
    Ok(())
}

/// Runs a program in view and keeps what it printed. True when it ended well.
pub fn in_view(command: &mut Command) -> Result<(bool, String)> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {}", command.get_program().display()))?;
    let mut kept = String::new();
    if let Some(stdout) = child.stdout.take() {
        // Test programs print whatever bytes they like.
        for line in BufReader::new(stdout).split(b'\n') {
            let line = String::from_utf8_lossy(&line?).into_owned();
            writeln!(std::io::stdout(), "{line}")?;
            kept.push_str(&line);
            kept.push('\n');
        }
    }
    Ok((child.wait()?.success(), kept))
}

/// A time as one says it: `8 s`, `2 min 05 s`.
pub fn spoken(time: Duration) -> String {
    match time.as_secs() {
        seconds @ 0..60 => format!("{seconds} s"),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}
