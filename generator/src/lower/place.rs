//! The first walk: each schema that comes out as a definition gets its home and its name. It makes no type.

use std::collections::VecDeque;

use crate::diagnostic::codes;
use crate::ir::{Case, Home, Ident, Scope, TypeId};
use crate::lower::Lowering;
use crate::lower::form::{Form, Node, Role};
use crate::lower::view::{Contradiction, View};
use crate::openapi::SchemaId;

/// Longer names leave out what is outermost, or are cut.
pub(crate) const LONGEST_NAME: usize = 60;

/// Where a schema stands, which decides the name of a type defined there.
#[derive(Clone, Debug)]
pub(crate) struct TypePosition {
    /// The module it belongs to.
    pub home: Home,
    /// The names of what it stands in, from the module inwards, and its own.
    parts: Vec<String>,
    /// The component whose own schema this is.
    pub component: Option<u32>,
}

impl TypePosition {
    /// The outermost position of a module.
    pub fn of_home(home: Home) -> Self {
        Self { home, parts: Vec::new(), component: None }
    }

    /// The position of a component's own schema.
    pub fn of_component(index: u32, name: &Ident) -> Self {
        let place = Self::of_home(Home::Component(index)).named(name.as_str());
        Self { component: Some(index), ..place }
    }

    /// The position of a schema inside this one.
    pub fn inside(&self, wire: &str) -> Self {
        self.named(&Scope::alone(Case::Pascal, wire))
    }

    /// The position inside this one that has this name.
    pub fn named(&self, name: &str) -> Self {
        let parts = self.parts.iter().map(String::as_str).chain([name]).map(str::to_owned).collect();
        Self { home: self.home, parts, component: None }
    }

    /// The same position, for a part of the schema that gets no name of its own.
    pub fn within(&self) -> Self {
        Self { component: None, ..self.clone() }
    }

    /// The name of a type here. Of a long one the innermost parts are left, which say most; the others depend on the
    /// place alone as well, so that a name never depends on what else there is.
    pub fn name(&self) -> String {
        let mut parts = &self.parts[..];
        while let [_, inner @ ..] = parts
            && !inner.is_empty()
            && parts.iter().map(String::len).sum::<usize>() > LONGEST_NAME
        {
            parts = inner;
        }
        parts.concat()
    }

    /// The name with all that it leaves out.
    pub fn whole_name(&self) -> String {
        self.parts.concat()
    }

    /// The position for what stands in a definition that got a name here.
    pub fn of_definition(&self, name: &Ident) -> Self {
        if self.name() == name.as_str() { self.within() } else { Self::of_home(self.home).named(name.as_str()) }
    }
}

/// A definition that has its name and waits for its shape.
pub(crate) struct Placed {
    pub id: TypeId,
    pub node: Node,
    pub home: Home,
    pub name: Ident,
}

impl<'d> Lowering<'d> {
    /// Places everything in a schema, from the outside in: of two positions of one schema the outer one names it.
    pub(crate) fn place(&mut self, root: Node, position: TypePosition) {
        let mut found = Vec::new();
        let mut waiting = VecDeque::from([(root, position)]);
        while let Some((node, position)) = waiting.pop_front() {
            if !self.is_at_home(&node, &position) {
                continue;
            }
            let position = match self.other(&node) {
                Some(target) => {
                    waiting.push_front((Node::one(target), position));
                    continue;
                }
                None => position,
            };
            let view = View::of_parts(self.document, &node.parts);
            self.report_contradictions(&view.contradictions);
            let form = self.form_of(&node, &view);
            // What is put together of others may lead back to itself through a list or a map: a definition ends that.
            let together = node.parts.single().is_none_or(|id| self.document.schema(id).is_put_together());
            let several = together && !matches!(form, Form::Plain(_) | Form::Another(_));
            let inner = if form.is_definition() || several {
                let placed = self.define_later(node, &position);
                let inner = position.of_definition(&placed.name);
                found.push(placed);
                inner
            } else {
                self.placed.insert((position.home, node), None);
                position.within()
            };
            let same_place = match &form {
                Form::Another(target) => Some(Node::one(*target)),
                Form::Clearable(value) => Some(value.clone()),
                _ => None,
            };
            if let Some(node) = same_place {
                waiting.push_front((node, inner));
                continue;
            }
            for (child, word) in form.children() {
                let place = inner.inside(&word);
                waiting.push_back((child, place));
            }
        }
        self.number(found);
    }

    /// Whether a schema is to be placed here: it has no name of its own, and it was not placed before.
    fn is_at_home(&mut self, node: &Node, position: &TypePosition) -> bool {
        if let Some(id) = node.single() {
            let component = self.component_of.get(&id);
            if component.is_some() && component != position.component.as_ref() {
                return false;
            }
        }
        if let Some(owner) = self.owner_of(node)
            && owner != position.home
        {
            if self.components_placed {
                return !self.placed.contains_key(&(owner, node.clone()))
                    && !self.placed.contains_key(&(position.home, node.clone()));
            }
            // What a component places in itself is known when all components are placed.
            self.deferred.push((node.clone(), position.clone()));
            return false;
        }
        !self.placed.contains_key(&(position.home, node.clone()))
    }

    /// The home of the component in which a schema is written.
    fn owner_of(&self, node: &Node) -> Option<Home> {
        let id = node.parts.single()?;
        self.owner[id.0 as usize].map(Home::Component)
    }

    /// The definition of a node that is used in a module, if it has one.
    pub(crate) fn definition_of(&self, node: &Node, here: Home) -> Option<TypeId> {
        let at = |home: Home| self.placed.get(&(home, node.clone())).copied().flatten();
        self.owner_of(node).and_then(at).or_else(|| at(here))
    }

    fn define_later(&mut self, node: Node, position: &TypePosition) -> Placed {
        let schema = self.document.schema(node.parts.last());
        let (id, name) = match position.component {
            Some(component) => (TypeId(component), self.component_names[component as usize].clone()),
            None => {
                let chosen = schema.rust_name.as_deref().filter(|_| node.role == Role::Whole);
                (TypeId(u32::MAX), self.claim_at(position, chosen, schema.at))
            }
        };
        self.placed.insert((position.home, node.clone()), Some(id));
        Placed { id, node, home: position.home, name }
    }

    /// Gives definitions their numbers, in the order in which the description has them.
    fn number(&mut self, mut found: Vec<Placed>) {
        let document = self.document;
        found.sort_by_key(|placed| document.schema(placed.node.parts.last()).at);
        for mut placed in found {
            if placed.id == TypeId(u32::MAX) {
                placed.id = self.reserve();
                self.placed.insert((placed.home, placed.node.clone()), Some(placed.id));
            }
            self.unshaped.push(placed);
        }
    }

    /// Places a schema that an operation uses, and what it needs, with its shape.
    pub(crate) fn place_and_shape(&mut self, id: SchemaId, position: &TypePosition) {
        self.place(Node::one(id), position.clone());
        self.shape_all();
    }

    fn report_contradictions(&mut self, contradictions: &[Contradiction]) {
        for found in contradictions {
            if !self.contradicted.insert((found.at, found.other)) {
                continue;
            }
            self.diagnostics
                .finding(
                    codes::CONTRADICTION,
                    found.at,
                    format!("no value fits the `{}` of this part and that of another", found.keyword),
                )
                .label(found.other, "the other part")
                .subject("parts of an `allOf` that contradict each other")
                .help("all of them are accepted for now; take the keyword out of one of the parts");
        }
    }
}
