//! A reference to a parameter of another path: one that is called as the path has it stands beside it.

use super::model::{Operation, Parameter};
use super::reader::Reader;
use crate::diagnostic::{About, Mode, codes};
use crate::source::Node;

impl<'a> Reader<'a, '_> {
    /// Whether an operation refers to a parameter in place of that of which its path has the name; reported then.
    pub fn refers_to_another(&mut self, operation: &Operation, parameter: &Parameter, name: &str) -> bool {
        if self.diagnostics.mode() == Mode::Lenient {
            return false;
        }
        let group = self.sources.node(parameter.at).parent().filter(|group| group.is_mapping());
        let says = |node: Node<'_>, key: &str, text: &str| node.get(key).and_then(Node::as_str) == Some(text);
        let mut alike = group
            .into_iter()
            .flat_map(Node::entries)
            .filter(|(_, one)| says(*one, "name", name) && says(*one, "in", "path"));
        let Some((_, meant)) = alike.next() else { return false };
        let Some(reference) = self.reference_to(operation, parameter) else { return false };
        let written = reference.as_str().unwrap_or_default();
        let called = &parameter.name;
        let message = format!("`{written}` is the parameter `{called}`, and the path has `{{{name}}}`");
        let best = self.sources.reference(reference.location(), meant.location());
        self.referenced.insert(meant.location());
        self.diagnostics
            .finding(codes::PATH_PARAMETER_MISSING, reference.location(), message)
            .key_label(operation.path_at, "the path")
            .subject("path parameters that are not declared")
            .about(About::Parameter(name.to_owned()))
            .help(format!("did you mean `{best}`?"));
        true
    }

    /// The `$ref` by which an operation, or its path, has a parameter.
    fn reference_to(&self, operation: &Operation, parameter: &Parameter) -> Option<Node<'a>> {
        let own = self.sources.node(operation.at);
        let lists = [own.get("parameters"), own.parent().and_then(|path| path.get("parameters"))];
        let items = lists.into_iter().flatten().flat_map(Node::items);
        let mut references = items.filter_map(|item| item.get("$ref"));
        references.find(|reference| {
            let text = reference.as_str().unwrap_or_default();
            self.sources.resolve(reference.location(), text) == Ok(parameter.at)
        })
    }
}
