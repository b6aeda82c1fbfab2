//! Any corrections are applied or refused.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| probe::checks::corrections(bytes));
