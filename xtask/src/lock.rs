//! Locks that keep two xtasks from writing the same folder at once.

use std::fs::{self, File, TryLockError};

use anyhow::{Context, Result};

use crate::project;

/// What only one xtask at a time may write.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Resource {
    /// target/tools
    Tools,
    /// dist/
    Bundle,
}

impl Resource {
    fn name(self) -> &'static str {
        match self {
            Self::Tools => "tools",
            Self::Bundle => "bundle",
        }
    }
}

/// A held lock; the operating system frees it when this is dropped or the process ends.
#[must_use]
pub(crate) struct Lock {
    _file: File,
}

/// Takes the lock on `resource`, and says so when it has to wait for another xtask.
pub(crate) fn lock(resource: Resource) -> Result<Lock> {
    let name = resource.name();
    fs::create_dir_all(project::tools())?;
    let path = project::tools().join(format!("{name}.lock"));
    let file = File::create(&path).with_context(|| format!("cannot open {}", path.display()))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            eprintln!("xtask: waiting for another xtask that is busy with the {name}");
            file.lock()?;
        }
        Err(TryLockError::Error(error)) => {
            return Err(error).with_context(|| format!("cannot lock {}", path.display()));
        }
    }
    Ok(Lock { _file: file })
}
