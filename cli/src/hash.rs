//! The fingerprint by which a text is known.

use sha2::{Digest, Sha256};

/// SHA-256 of `text`, in lowercase hexadecimal.
pub(crate) fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
