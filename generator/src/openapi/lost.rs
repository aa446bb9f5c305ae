//! References that lead nowhere: why, and where they were meant to lead.

use super::fields::joined;
use super::nearest::Found;
use super::reader::Reader;
use super::reference::Loss;
use super::reference_kind::one_of;
use crate::diagnostic::{Code, Position, codes, may_be_shown};
use crate::source::{Location, Node, ReferenceError, Sources, Underline, escape_token};

/// So many names are listed where none is near.
const MAX_NAMES: usize = 6;

impl<'a> Reader<'a, '_> {
    /// Reports a reference that leads nowhere.
    pub fn report_lost(&mut self, reference: Node<'a>, text: &str, wanted: Option<&str>, loss: Loss) {
        let at = reference.location();
        if self.is_written_otherwise(reference, text, (wanted, loss)) {
            return;
        }
        let lost = match self.sources.resolve(at, text).err() {
            // Reported for the file.
            None | Some(ReferenceError::Broken) if self.diagnostics.has_errors() => return,
            Some(ReferenceError::Circular) => {
                self.diagnostics.error(codes::REFERENCE_CIRCULAR, at, format!("`{text}` leads in a circle"));
                return;
            }
            error => self.loss_of(at, text, error, wanted),
        };
        let Lost { code, message, help, need, cure } = lost;
        self.astray.extend(need.as_ref().map(|(holder, _)| holder.file()));
        let mut report = self.report_loss(code, reference, message, loss);
        report.maybe_help(help);
        if let Some((holder, name)) = need {
            report.need(holder, name);
        }
        if let Some(cure) = cure {
            report.fix(Position::Node(at, Underline::Value), cure);
        }
    }

    /// Whether a text holds a pointer with signs around it, or two; reported then.
    fn is_written_otherwise(&mut self, reference: Node<'a>, text: &str, (wanted, loss): (Option<&str>, Loss)) -> bool {
        let at = reference.location();
        // Signs around a pointer, or its key in front of it.
        let bare = text.trim_start_matches("$ref").trim_matches(|sign: char| sign == ':' || "<>'\"`() ".contains(sign));
        if bare != text && bare.contains("#/") && !bare.contains(' ') && self.sources.resolve(at, bare).is_ok() {
            self.referenced.extend(self.sources.resolve(at, bare));
            self.report_loss(
                codes::REFERENCE_NOT_FOUND,
                reference,
                format!("`{text}` is no pointer: there is more around it"),
                loss,
            )
            .help(format!("did you mean `{bare}`?"))
            .fix(Position::Node(at, Underline::Value), bare);
            return true;
        }
        // Quotes that take in the lines below.
        if let Some(first) = text.split(' ').next().filter(|_| text.contains(": ")) {
            let owner = reference.parent().map_or(at, Node::location);
            self.diagnostics
                .error(codes::SLIP, at, "the quotes of this reference are not closed on its line")
                .subject("references whose quotes are not closed")
                .help(format!("write {}", crate::source::quoted(first)))
                .need(owner, "$ref");
            return true;
        }
        if let Some(all) = several(text) {
            let all: Vec<String> = all.iter().map(|one| format!("{{$ref: {}}}", crate::source::quoted(one))).collect();
            let help = match wanted {
                Some("schemas") => format!("write `oneOf: [{0}]`, or `allOf` if it is both", all.join(", ")),
                _ => format!("write {}", all.iter().map(|one| format!("`{one}`")).collect::<Vec<_>>().join(" or ")),
            };
            let message = "two pointers stand in one reference";
            self.report_loss(codes::REFERENCE_NOT_FOUND, reference, message.to_owned(), loss).help(help);
            return true;
        }
        false
    }

    /// Why a reference leads nowhere, and where it was meant to lead.
    fn loss_of(&mut self, at: Location, text: &str, error: Option<ReferenceError>, wanted: Option<&str>) -> Lost {
        let bare = !text.contains(['/', '.', '#']);
        // Of a file that is not there only the name is known.
        let exact = !bare && matches!(error, Some(ReferenceError::Unreadable { .. }));
        let whole = wanted.and_then(|wanted| self.whole_of(at, text, wanted));
        let whole = whole.map(|reference| Found { reference, is_alone: false });
        let found = whole.or_else(|| self.nearest(at, text, wanted, exact));
        let is_alone = found.as_ref().is_some_and(|found| found.is_alone);
        let nearest = found.map(|found| found.reference);
        let help = nearest.as_ref().map(|best| format!("did you mean `{best}`?"));
        let not_found = |message, help| Lost {
            code: codes::REFERENCE_NOT_FOUND,
            message,
            help,
            need: None,
            cure: nearest.clone().filter(|_| is_alone),
        };
        match error {
            Some(ReferenceError::Remote) => self.remote(at, text),
            Some(ReferenceError::Unreadable { path, reason }) => {
                let help = self.file_meant(at, text).filter(|_| !bare && nearest.is_none()).or(help);
                let message = match bare {
                    true => format!("`{text}` is taken for a file: a component is named by a pointer"),
                    false => format!("can't read `{path}`: {reason}"),
                };
                let need = Some((Location::default(), path));
                Lost { need, ..not_found(message, help) }
            }
            Some(ReferenceError::Outside { path, folder }) => {
                let message = match path.is_empty() {
                    true => format!("`{text}` names a folder, and no file"),
                    false => format!("`{path}` is not below `{folder}`, and no other file is read"),
                };
                let help = self.file_inside(at, text, nearest.as_deref());
                Lost { cure: None, ..not_found(message, Some(help)) }
            }
            Some(ReferenceError::Missing { token, holder }) => {
                let nearest = nearest.clone().map(|nearest| (nearest, is_alone));
                self.missing_member((at, text), (token, holder), nearest, wanted)
            }
            _ => {
                not_found(format!("`{text}` is in a file that could not be read"), Some("mend that file first".into()))
            }
        }
    }

    /// A reference to an address, of which nothing is fetched.
    fn remote(&self, at: Location, text: &str) -> Lost {
        let (code, message, help) = match text.starts_with("file:") {
            true => (
                codes::REFERENCE_NOT_FOUND,
                format!("`{text}` is no path of a file"),
                "write the path of the file from this one, without `file:`".to_owned(),
            ),
            false => (
                codes::REFERENCE_REMOTE,
                format!("`{text}` is on the network, which is never asked"),
                // The address of this description itself.
                local(self.sources, at, text).map_or_else(
                    || "save the file beside this one and refer to it by a relative path".to_owned(),
                    |pointer| format!("did you mean `{pointer}`?"),
                ),
            ),
        };
        Lost { code, message, help: Some(help), need: None, cure: None }
    }

    /// What to do about a file that is not below the description's folder.
    fn file_inside(&mut self, at: Location, text: &str, nearest: Option<&str>) -> String {
        let file = self.file_meant(at, text);
        match (nearest.filter(|best| same_file(text, best)), file) {
            (Some(best), _) if text.contains('#') => format!("did you mean `{best}`?"),
            (_, Some(help)) => help,
            (Some(best), None) => format!("did you mean `{best}`?"),
            (None, None) => {
                "name a folder that holds all files of the description with `--references-below`".to_owned()
            }
        }
    }

    /// The reference to the file that was meant, where one is called nearly so.
    fn file_meant(&mut self, at: Location, text: &str) -> Option<String> {
        let (file, rest) = text.split_at_checked(text.find('#').unwrap_or(text.len()))?;
        Some(format!("did you mean `{}{rest}`?", self.sources.near_file(at, file, self.diagnostics)?))
    }

    /// A reference to one of the things that a reference leads to, where those are several.
    fn one_of_group(&self, at: Location, reference: &str, wanted: &str) -> Option<String> {
        let group = self.sources.node(self.sources.resolve(at, reference).ok()?);
        Some(self.sources.reference(at, one_of(group, wanted)?.location()))
    }

    /// A pointer that leads to a thing without a member of that name.
    fn missing_member(
        &mut self,
        (at, text): (Location, &str),
        (token, holder): (String, Location),
        nearest: Option<(String, bool)>,
        wanted: Option<&str>,
    ) -> Lost {
        let inner = self.sources.node(holder).path_tokens().len() > 2;
        // Keys of a file that is no description are nobody's business.
        let shown = may_be_shown(self.sources, holder.file()).then(|| self.sources.node(holder));
        let names = shown.into_iter().flat_map(Node::entries).map(|(key, _)| key);
        let near = self.diagnostics.nearest(&token, names);
        let best = near.and_then(|near| Some((corrected(text, &token, near.name)?, near.is_alone)));
        // A name cannot be meant that leads back to what holds the reference.
        let near = best.filter(|(best, _)| !self.leads_back(at, best));
        let meant = self.along(at, text);
        let fits = |reference: &str| {
            let target = self.sources.resolve(at, reference).map(|target| self.sources.node(target));
            target.is_ok_and(|target| wanted.is_none_or(|wanted| self.other_kind(target, wanted).is_none()))
        };
        let best = meant.map(|meant| (meant.is_alone && fits(&meant.reference), meant.reference));
        let best = best.map(|(is_alone, meant)| (meant, is_alone)).or(near);
        // A group of things is none of them.
        let group =
            best.as_ref().filter(|_| token.is_empty()).and_then(|(best, _)| self.one_of_group(at, best, wanted?));
        let message = match token.is_empty() {
            true => format!("`{text}` leads nowhere: a part of the pointer is empty"),
            false => format!("`{text}` leads nowhere: there is no `{token}`"),
        };
        let best = best.filter(|_| inner || nearest.is_none()).or(nearest).filter(|(best, _)| !best.is_empty());
        let count = self.sources.node(holder).items().count();
        let help = match &best {
            Some(_) if group.is_some() => group.map(|one| format!("name one of them, as in `{one}`")),
            Some((best, _)) => Some(format!("did you mean `{best}`?")),
            None if self.sources.node(holder).is_sequence() => Some(match count {
                0 => "the list is empty".to_owned(),
                1 => "the list has one item, `0`".to_owned(),
                _ => format!("the list has the items `0` to `{}`", count - 1),
            }),
            None if !self.sources.node(holder).path_tokens().is_empty() => shown.and_then(has),
            None => wanted.map(|wanted| format!("define it under `components`, `{wanted}`")),
        };
        let cure = best.filter(|(_, is_alone)| *is_alone).map(|(best, _)| best);
        let is_anchor = self.sources.node(holder).parent().is_none() && !text.contains("#/");
        let misspelt = if is_anchor { self.sources.near_anchor(holder, &token) } else { None };
        let need = misspelt.map_or((holder, token), |owner| (owner, "$anchor".to_owned()));
        Lost { code: codes::REFERENCE_NOT_FOUND, message, help, need: Some(need), cure }
    }
}

/// The pointers of a text that holds two: `#/a/B, #/a/C`.
fn several(text: &str) -> Option<[&str; 2]> {
    let second = text.match_indices("#/").nth(1)?.0;
    let before = text.get(..second)?;
    // The file of the second stands before its pointer.
    let begin = before.rfind([' ', ',', ';', '|']).map_or(second, |at| at + 1);
    let (first, second) = text.split_at_checked(begin)?;
    Some([first.trim_end_matches([' ', ',', ';', '|', '&', '+']), second])
}

/// A reference that leads nowhere.
struct Lost {
    code: &'static Code,
    message: String,
    help: Option<String>,
    /// What is missing, and in what.
    need: Option<(Location, String)>,
    /// What to write instead, where that is certain.
    cure: Option<String>,
}

/// The few names that there are.
fn has(holder: Node<'_>) -> Option<String> {
    let names: Vec<&str> = holder.entries().map(|(key, _)| key).collect();
    (!names.is_empty() && names.len() <= MAX_NAMES)
        .then(|| format!("there {} {}", if names.len() > 1 { "are" } else { "is" }, joined(&names, "and")))
}

/// Whether two references name a file alike but for its folder; one without a file is in the same file.
fn same_file(text: &str, other: &str) -> bool {
    let name =
        |text: &str| text.split('#').next().unwrap_or_default().rsplit('/').next().unwrap_or_default().to_owned();
    name(other).is_empty() || name(text) == name(other)
}

/// The reference with a better name at the place of the one that is missing, if it has that name once: the one that is
/// missing may be of a reference on the way.
fn corrected(text: &str, token: &str, best: &str) -> Option<String> {
    let (file, pointer) = text.split_once('#')?;
    let (token, best) = (escape_token(token), escape_token(best));
    let mut tokens: Vec<&str> = pointer.split('/').collect();
    let mut places = tokens.iter_mut().filter(|part| **part == token);
    let (Some(place), None) = (places.next(), places.next()) else { return None };
    *place = &best;
    Some(format!("{file}#{}", tokens.join("/")))
}

/// The pointer of an address, where this description has what it names.
fn local(sources: &Sources, at: Location, text: &str) -> Option<String> {
    let pointer = text.split_once('#').map(|(_, pointer)| format!("#{pointer}"))?;
    let found = sources.resolve(at, &pointer).ok()?;
    Some(sources.reference(at, found))
}
