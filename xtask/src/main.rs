//! `cargo xtask serve | build | test | bench`.

#![forbid(unsafe_code)]

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use xtask::{bundle, http::Server, offline, paths, second_page, steps, tools::Tools};

const HELP: &str = "\
cargo xtask serve [--port N]   install what is missing, build the app, serve it on this computer
cargo xtask build              the same without serving; the result is in dist/
cargo xtask list               the last step of a build alone: list the files of dist/ anew after
                               one of them was changed by hand
cargo xtask test [words...]    install what is missing and run every check and test
                               a word is a step (format, clippy, deny, native, papers,
                               browser, bundle, e2e)
                               or a part of a test's name
cargo xtask bench              measure the built app in a browser";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> Result<ExitCode> {
    match words.split_first() {
        Some((command, rest)) if command == "serve" => serve(rest),
        Some((command, [])) if command == "build" => {
            bundle::build_and_weigh(&mut Tools::default())?;
            Ok(ExitCode::SUCCESS)
        }
        Some((command, [])) if command == "list" => {
            second_page::write(&paths::dist())?;
            println!("version {}", offline::list(&paths::dist())?);
            Ok(ExitCode::SUCCESS)
        }
        Some((command, rest)) if command == "test" => Ok(steps::run(rest)),
        Some((command, [])) if command == "bench" => bench(),
        Some((command, _)) if ["help", "-h", "--help"].contains(&command.as_str()) => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        _ => bail!("what shall be done?\n\n{HELP}"),
    }
}

fn serve(words: &[String]) -> Result<ExitCode> {
    let port = match words {
        [] => 8080,
        [flag, port] if flag == "--port" => {
            port.parse().with_context(|| format!("{port:?} is not a port number"))?
        }
        _ => bail!("what shall be served?\n\n{HELP}"),
    };
    bundle::build_and_weigh(&mut Tools::default())?;
    let server = Server::start_near(paths::dist(), port)?;
    println!("\nPlainplan is at  {}\nCtrl+C stops it.", server.url());
    server.wait();
    Ok(ExitCode::SUCCESS)
}

fn bench() -> Result<ExitCode> {
    let mut tools = Tools::default();
    bundle::build_and_weigh(&mut tools)?;
    let browser = tools.browser()?;
    let mut cargo = tools.cargo();
    // What is measured runs in the browser: the program that steers it need not be optimised.
    cargo.args(["bench", "--profile", "dev", "--package", "xtask", "--bench", "browser"]);
    browser.tell(&mut cargo);
    let status = cargo.status().context("cargo bench did not start")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
