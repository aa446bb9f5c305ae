//! What is generated for each feature of the language of descriptions: shown for review, compiled, and tried out.

mod compile;
mod names;
mod review;
