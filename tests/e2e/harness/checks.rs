//! What must hold on every page, whatever the journey.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use xtask::paths;

use super::Journey;

/// WCAG 2.2 AA and what axe's authors think good practice.
const AXE_TAGS: &str =
    r#"["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]"#;

impl Journey {
    /// Runs axe-core on the page as it is now. The name is for the message only.
    pub async fn no_axe_violations(&self, page_name: &str) -> Result<()> {
        if self.js("typeof axe").await? != "object" {
            let axe = paths::root().join("node_modules/axe-core/axe.min.js");
            let source = fs::read_to_string(axe).context("axe-core is missing: npm ci")?;
            self.js(&format!("{source};true")).await?;
        }
        // Movement that is still going on would be measured half-way.
        let run = format!(
            "Promise.all(document.getAnimations().map(a => a.finished.catch(() => {{}})))
              .then(() => axe.run(document, {{
                runOnly: {{ type: 'tag', values: {AXE_TAGS} }}, resultTypes: ['violations'] }}))
              .then(r => r.violations.map(v => v.id + ': ' + v.help + '\\n' +
                v.nodes.map(n => '    ' + n.target.join(' ') + '\\n      ' +
                  n.failureSummary.replaceAll('\\n', '\\n      ')).join('\\n')).join('\\n'))"
        );
        let found = self.js(&run).await?;
        let found = found.as_str().context("axe gave no answer")?;
        ensure!(found.is_empty(), "axe-core found on {page_name}:\n{found}");
        Ok(())
    }

    /// No error on the console since the last look.
    pub async fn no_console_errors(&self) -> Result<()> {
        let entries = self.browser().browser_log().await?;
        let errors: Vec<String> = entries
            .into_iter()
            .filter(|entry| entry.level == "SEVERE")
            .map(|entry| entry.message)
            .collect();
        ensure!(errors.is_empty(), "errors on the console:\n{}", errors.join("\n"));
        Ok(())
    }

    /// Every address the browser asked for since the last look, in order.
    pub async fn requests(&self) -> Result<Vec<String>> {
        let mut addresses = Vec::new();
        for entry in self.browser().get_log("performance").await? {
            let event: Value = serde_json::from_str(&entry.message)?;
            let message = &event["message"];
            let address = match message["method"].as_str() {
                Some("Network.requestWillBeSent") => &message["params"]["request"]["url"],
                Some("Network.webSocketCreated") => &message["params"]["url"],
                _ => continue,
            };
            addresses.extend(address.as_str().map(str::to_owned));
        }
        Ok(addresses)
    }

    /// Nothing was asked of any other computer since the last look. Returns what was asked of ours.
    pub async fn only_own_requests(&self) -> Result<Vec<String>> {
        let own = self.url();
        let (ours, others): (Vec<_>, Vec<_>) =
            self.requests().await?.into_iter().partition(|address| {
                address.starts_with(&own)
                    || address.starts_with("data:")
                    || address == "about:blank"
                    || address.starts_with(&format!("blob:{own}"))
            });
        ensure!(others.is_empty(), "requests to elsewhere: {}", others.join(", "));
        Ok(ours)
    }

    /// The page is not wider than the window.
    pub async fn no_sideways_scroll(&self, page_name: &str) -> Result<()> {
        // Without the scroll bar, which the window's own width counts in.
        let wide = "[...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .slice(0, 5).map(e => e.tagName + '.' + e.className).join(', ')";
        let root = "document.documentElement";
        let scrolls = format!("{root}.scrollWidth > {root}.clientWidth");
        if self.js(&scrolls).await? == Value::Bool(true) {
            let culprits = self.js(wide).await?;
            anyhow::bail!("{page_name} is wider than the window: {culprits}");
        }
        Ok(())
    }
}
