//! A member of the outermost object by which a reply says `false`: it is watched for while the text is read as a type.

use super::Reader;

/// The member, and what it said so far.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Watched {
    member: Option<&'static str>,
    is_false: bool,
    /// Whether all members were gone through by name.
    is_seen: bool,
}

impl Reader<'_> {
    /// Watches for a member of the outermost object.
    pub(in crate::json) fn watch_for(&mut self, member: Option<&'static str>) {
        self.watched = Watched { member, ..Watched::default() };
    }

    /// Whether the member is `false`; `None` while the outermost object was not gone through to its end.
    pub(in crate::json) fn said_false(&self) -> Option<bool> {
        self.watched.is_seen.then_some(self.watched.is_false)
    }

    /// Whether the object that the cursor is in may have the member.
    pub(super) fn watches(&self) -> bool {
        self.depth == 1 && self.watched.member.is_some()
    }

    /// Looks at a member of that object, whose value comes next.
    pub(super) fn watch(&mut self, name: &str) {
        if self.watched.member == Some(name) {
            self.space();
            self.watched.is_false |= self.text.as_bytes()[self.at..].starts_with(b"false");
        }
    }

    /// Looks through the members of the object that comes next, as far as they are JSON.
    pub(in crate::json) fn look_for_false(&mut self) -> bool {
        let mut first = true;
        let mut goes_on = self.open_object().is_ok();
        while goes_on {
            goes_on = matches!(self.key(&mut first), Ok(Some(_))) && self.skip().is_ok();
        }
        self.watched.is_false
    }

    /// An object ends.
    #[inline]
    pub(super) fn watch_end(&mut self) {
        self.watched.is_seen |= self.depth == 0;
    }
}
