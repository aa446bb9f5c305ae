//! Values whose members stand among those of another object.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::super::{DecodeError, Model, Writer};
use super::{Reader, Watched};

/// Where the values of a part's text are in the text of the whole.
#[derive(Debug)]
pub(super) struct Moved {
    values: Vec<(usize, usize)>,
    /// A hash of the names that the part has, by which parts of one object differ.
    names: u64,
}

impl Moved {
    /// The hash of the names, for the part itself and not for what is in it.
    pub fn selection(&self, at: usize) -> u64 {
        if at == 0 { self.names } else { 0 }
    }

    /// The byte of the whole for one of the part.
    pub fn back(&self, at: usize) -> usize {
        let (of_part, of_whole) =
            self.values[self.values.partition_point(|(of_part, _)| *of_part <= at).saturating_sub(1)];
        of_whole + at.saturating_sub(of_part)
    }
}

impl Reader<'_> {
    /// A value that has these members of the object that comes next. The cursor stays before the object.
    ///
    /// # Errors
    /// When they do not fit.
    #[doc(hidden)]
    pub fn part<T: Model>(&mut self, members: &[&str]) -> Result<T, DecodeError> {
        self.some(|name| members.contains(&name))
    }

    /// A value that has all members but these of the object that comes next. The cursor stays before the object.
    ///
    /// # Errors
    /// When they do not fit.
    #[doc(hidden)]
    pub fn others<T: Model>(&mut self, own: &[&str]) -> Result<T, DecodeError> {
        self.some(|name| !own.contains(&name))
    }

    fn some<T: Model>(&mut self, is_wanted: impl Fn(&str) -> bool) -> Result<T, DecodeError> {
        let mark = self.mark();
        let (text, moved) = self.text_of(is_wanted)?;
        self.rewind(mark);
        // What is known of unions, and what trials have cost, is one for the whole: parts lie in the variants of others.
        let mut trials = std::mem::take(&mut self.trials);
        trials.enter(moved, self.text.len(), text.len());
        let mut part = Reader {
            text: &text,
            at: 0,
            depth: self.depth,
            stack: self.stack,
            lists: self.lists,
            surprises: self.surprises,
            is_required: true,
            is_lenient: self.is_lenient,
            notes: std::mem::take(&mut self.notes),
            trials,
            watched: Watched::default(),
        };
        let value = T::read(&mut part);
        self.surprises = part.surprises;
        self.notes = std::mem::take(&mut part.notes);
        self.trials = std::mem::take(&mut part.trials);
        let Some(moved) = self.trials.leave() else { return value };
        self.notes.move_since(mark, |at| moved.back(at));
        value.map_err(|error| error.moved(|at| moved.back(at)))
    }

    /// The text of an object with some of the members.
    fn text_of(&mut self, is_wanted: impl Fn(&str) -> bool) -> Result<(String, Moved), DecodeError> {
        let (mut writer, mut values) = (Writer::new(), vec![(0, self.position())]);
        let mut names = DefaultHasher::new();
        writer.push("{");
        self.open_object()?;
        let (mut first, mut count) = (true, 0);
        while let Some(name) = self.key(&mut first)? {
            let at = self.position();
            let value = self.skip()?;
            if is_wanted(&name) {
                writer.comma(count);
                count += 1;
                writer.string(&name);
                writer.push(":");
                name.hash(&mut names);
                values.push((writer.len(), at));
                writer.raw(value);
            }
        }
        writer.push("}");
        Ok((writer.into_text(), Moved { values, names: names.finish() }))
    }
}
