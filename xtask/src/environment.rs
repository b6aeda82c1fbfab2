//! The variables that a child process gets on top of ours.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::project;

/// Variables to set and to remove, and folders to put in front of PATH.
#[derive(Debug, Default)]
pub(crate) struct Environment {
    set: BTreeMap<&'static str, OsString>,
    removed: Vec<&'static str>,
    folders: Vec<PathBuf>,
}

impl Environment {
    /// Sets a variable.
    pub(crate) fn set(&mut self, name: &'static str, value: impl Into<OsString>) {
        self.set.insert(name, value.into());
    }

    /// Hides a variable that we inherited.
    pub(crate) fn remove(&mut self, name: &'static str) {
        self.removed.push(name);
    }

    /// Puts a folder in front of PATH, before those that were put there earlier.
    pub(crate) fn put_on_path(&mut self, folder: PathBuf) {
        self.folders.insert(0, folder);
    }

    /// A command in the repository's root with this environment.
    pub(crate) fn command(&self, program: &str) -> Result<Command> {
        let mut command = Command::new(program);
        command.current_dir(project::root()).env("PATH", self.path()?);
        for name in &self.removed {
            command.env_remove(name);
        }
        command.envs(&self.set);
        Ok(command)
    }

    /// The same for a shell to evaluate.
    pub(crate) fn exports(&self) -> Result<String> {
        let mut lines: Vec<String> = self.removed.iter().map(|name| format!("unset {name}")).collect();
        lines.push(export("PATH", &self.path()?));
        lines.extend(self.set.iter().map(|(name, value)| export(name, value)));
        Ok(lines.join("\n"))
    }

    fn path(&self) -> Result<OsString> {
        let inherited = env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned().chain(env::split_paths(&inherited));
        Ok(env::join_paths(folders)?)
    }
}

fn export(name: &str, value: &OsString) -> String {
    let value = value.to_string_lossy().replace('\'', r"'\''");
    format!("export {name}='{value}'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_put_last_comes_first() {
        let mut environment = Environment::default();
        environment.put_on_path("/first".into());
        environment.put_on_path("/second".into());
        let path = environment.path().unwrap();
        let folders: Vec<_> = env::split_paths(&path).take(2).collect();
        assert_eq!(folders, [PathBuf::from("/second"), PathBuf::from("/first")]);
    }

    #[test]
    fn an_export_survives_a_quotation_mark() {
        assert_eq!(export("NAME", &"it's".into()), r"export NAME='it'\''s'");
    }
}
