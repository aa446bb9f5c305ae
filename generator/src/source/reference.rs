//! What a `$ref` leads to: another node, in this file or in another.

use std::path::{Path, PathBuf};

use super::confine::Unreadable;
use super::file::File;
use super::{Location, Node, Sources, normalize};

/// Why a reference leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReferenceError {
    /// It names something on the network.
    Remote,
    /// The file that it names can't be read.
    Unreadable {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
    /// The file that it names is not below the folder that references may lead to.
    Outside {
        /// The file.
        path: String,
        /// The folder.
        folder: String,
    },
    /// The file that it names is no YAML or JSON; that was reported for the file.
    Broken,
    /// The file has nothing there.
    Missing {
        /// The part of the pointer that is missing.
        token: String,
        /// Where it is missing.
        holder: Location,
    },
    /// It leads through references that lead back to it.
    Circular,
}

/// References within a pointer that are followed before giving up.
const MAX_HOPS: u32 = 32;

impl Sources {
    /// The node that a reference leads to, seen from the file of `from`. References at the target itself
    /// are not followed, those on the way are.
    pub fn resolve(&self, from: Location, reference: &str) -> Result<Location, ReferenceError> {
        self.resolve_within(from, reference, MAX_HOPS)
    }

    fn resolve_within(&self, from: Location, reference: &str, hops: u32) -> Result<Location, ReferenceError> {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        // In a part with an `$id` a pointer begins there; many who give one mean the document all the same.
        if file.is_empty()
            && fragment.starts_with('/')
            && let Some(found) =
                self.around(from, &["$id"]).and_then(|part| self.pointer_from(part, fragment, hops).ok())
        {
            return Ok(found);
        }
        self.pointer_from(self.node(self.target_root(from, file)?), fragment, hops)
    }

    fn pointer_from(&self, root: Node<'_>, fragment: &str, hops: u32) -> Result<Location, ReferenceError> {
        match self.pointed_to(root, &percent_decode(fragment), hops) {
            // A key with a `%` that nobody has escaped.
            Err(error) if fragment.contains('%') => self.pointed_to(root, fragment, hops).map_err(|_| error),
            found => found,
        }
    }

    /// How a place is referred to from another.
    pub fn reference(&self, from: Location, to: Location) -> String {
        let (from, to) = (self.node(from), self.node(to));
        let file = if from.location().file() == to.location().file() {
            String::new()
        } else {
            relative(&from.file.path, &to.file.path)
        };
        match to.pointer() {
            pointer if pointer.is_empty() => file,
            pointer => format!("{file}#{pointer}"),
        }
    }

    /// What would have the anchor that a reference names but for how that is written.
    pub fn near_anchor(&self, root: Location, name: &str) -> Option<Location> {
        let node = self.node(root).file.near_anchor(name)?;
        Some(Location { node, ..root })
    }

    fn pointed_to(&self, root: Node<'_>, pointer: &str, hops: u32) -> Result<Location, ReferenceError> {
        if pointer.is_empty() {
            return Ok(root.location());
        }
        let Some(tokens) = pointer.strip_prefix('/') else {
            let anchor = root.file.anchor(pointer);
            return anchor
                .map(|node| Location { node, ..root.location() })
                .ok_or(ReferenceError::Missing { token: pointer.to_owned(), holder: root.location() });
        };
        let mut node = root;
        for token in tokens.split('/') {
            node = self.step(node, token, hops)?;
        }
        Ok(node.location())
    }

    fn step<'a>(&'a self, node: Node<'a>, token: &str, hops: u32) -> Result<Node<'a>, ReferenceError> {
        let key = token.replace("~1", "/").replace("~0", "~");
        let child = node.get(&key).or_else(|| node.item(key.parse().ok()?));
        if let Some(child) = child {
            return Ok(child);
        }
        match node.get("$ref").and_then(Node::as_str) {
            Some(reference) if hops > 0 => {
                let target = self.resolve_within(node.location(), reference, hops - 1)?;
                self.step(self.node(target), token, hops - 1)
            }
            Some(_) => Err(ReferenceError::Circular),
            None => Err(ReferenceError::Missing { token: key, holder: node.location() }),
        }
    }

    /// Where that begins which a reference names in front of its `#`: a file or, by its `$id` or `$self`, a part of one.
    fn target_root(&self, from: Location, file: &str) -> Result<Location, ReferenceError> {
        if file.is_empty() {
            return Ok(Location { file: from.file, node: 0 });
        }
        let found = self.target_file(from, file).map(|file| Location { file, node: 0 });
        found.or_else(|error| self.by_id(from, file).ok_or(error))
    }

    /// What calls itself so, by the text as it stands or as the nearest `$id` or `$self` around it completes it.
    fn by_id(&self, from: Location, reference: &str) -> Option<Location> {
        let find = |uri: &str| {
            let named =
                |(file, source): (usize, &File)| Some(Location { file: file as u32, node: source.identified(uri)? });
            self.files.iter().enumerate().find_map(named)
        };
        let base = |part: Node<'_>| ["$id", "$self"].iter().find_map(|key| Some(part.get(key)?.as_str()?.to_owned()));
        find(reference).or_else(|| find(&joined(&base(self.around(from, &["$id", "$self"])?)?, reference)))
    }

    /// The nearest part around a place, or at it, that calls itself by one of the keys.
    fn around(&self, from: Location, keys: &[&str]) -> Option<Node<'_>> {
        let mut node = Some(self.node(from));
        let mut enclosing = std::iter::from_fn(|| {
            let here = node?;
            node = here.parent();
            Some(here)
        });
        enclosing.find(|node| keys.iter().any(|key| node.get(key).and_then(Node::as_str).is_some()))
    }

    fn target_file(&self, from: Location, file: &str) -> Result<u32, ReferenceError> {
        let here = self.node(from).file;
        if is_remote(file) {
            return Err(ReferenceError::Remote);
        }
        if file.ends_with('/') {
            let reason = "a slash stands behind its name".to_owned();
            return Err(ReferenceError::Unreadable { path: file.to_owned(), reason });
        }
        let path = target_path(&here.path, file).ok_or_else(|| ReferenceError::Unreadable {
            path: file.to_owned(),
            reason: "only relative paths are followed".to_owned(),
        })?;
        match self.by_path.get(&path) {
            Some(index) if self.file_root(*index).is_some() => Ok(*index),
            Some(_) => Err(ReferenceError::Broken),
            None => {
                let name = path.display().to_string();
                Err(match self.unreadable.get(&path).cloned().unwrap_or_else(Unreadable::missing) {
                    Unreadable::Outside(folder) => ReferenceError::Outside { path: name, folder },
                    Unreadable::Broken(reason) => ReferenceError::Unreadable { path: name, reason },
                })
            }
        }
    }
}

fn is_remote(file: &str) -> bool {
    file.contains("://") || file.starts_with("//") || file.starts_with("urn:")
}

/// The file that a reference names, seen from the file at `from`; `None` where that is not followed: to the
/// network, and to absolute paths, which would mean something else on each machine.
pub(super) fn target_path(from: &Path, reference: &str) -> Option<PathBuf> {
    let file = reference.split('#').next().unwrap_or_default();
    let file = PathBuf::from(percent_decode(file));
    if is_remote(&file.to_string_lossy()) || file.has_root() {
        return None;
    }
    let folder = from.parent().unwrap_or(Path::new(""));
    Some(normalize(&folder.join(file)))
}

/// The way from one file to another.
pub(super) fn relative(from: &Path, to: &Path) -> String {
    let folder: Vec<_> = from.parent().unwrap_or(Path::new("")).components().collect();
    let target: Vec<_> = to.components().collect();
    let shared = folder.iter().zip(&target).take_while(|(one, other)| one == other).count();
    let up = std::iter::repeat_n("..".to_owned(), folder.len() - shared);
    let down = target.iter().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

/// A relative reference, completed by the URI of what it stands in.
fn joined(base: &str, reference: &str) -> String {
    let (scheme, rest) = base.split_once("://").unwrap_or(("", base));
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let path = Path::new(path).parent().unwrap_or(Path::new("")).join(reference);
    let path = normalize(&Path::new("/").join(path)).display().to_string();
    format!("{scheme}://{host}/{}", path.trim_start_matches('/'))
}

/// Writes a key as a token of a JSON pointer.
pub fn escape_token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Undoes `%20` and the like; what is no escape stays.
fn percent_decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let escaped = tail.get(..2).filter(|_| *first == b'%').and_then(|digits| {
            let digits = std::str::from_utf8(digits).ok().filter(|digits| !digits.starts_with('+'))?;
            u8::from_str_radix(digits, 16).ok()
        });
        match escaped {
            Some(byte) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
