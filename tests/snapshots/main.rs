//! What is generated for each feature of the language of descriptions: shown for review, compiled, and tried out.

mod compile;
mod documentation;
mod names;
mod printed;
mod review;
mod tables;
