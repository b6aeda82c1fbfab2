//! A screen that nobody sees, for a browser that cannot do without one.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};

/// An X server of our own; it ends when this is dropped.
pub(crate) struct Display {
    server: Child,
    number: String,
}

impl Display {
    /// Starts one on a number that is free.
    pub(crate) fn start() -> Result<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb does not start; remedy: install Debian's package xvfb")?;
        let mut number = String::new();
        BufReader::new(server.stdout.take().expect("it is piped")).read_line(&mut number)?;
        let display = Self { server, number: number.trim().to_owned() };
        ensure!(!display.number.is_empty(), "Xvfb ended before it named its display");
        Ok(display)
    }

    /// What `DISPLAY` has to say.
    pub(crate) fn name(&self) -> String {
        format!(":{}", self.number)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // One that has ended by itself is what we want.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
