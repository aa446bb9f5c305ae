//! Slips, by a table.
