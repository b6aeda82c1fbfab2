//! Any text is read.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| probe::checks::reader(bytes));
