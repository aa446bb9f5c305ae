//! Types that say the same inside one operation or one component are one type.
//!
//! Across operations nothing is shared by likeness: a member that is added to one of them would part them again.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::ir::{Additional, Api, Definition, Docs, Home, Shape, Tag, Type, TypeId, VariantTest};

/// Keeps one of the types that say the same: the one with the shortest name.
pub(crate) fn merge(api: &mut Api) {
    let stands_for = stand_ins(api);
    if stands_for.is_empty() {
        return;
    }
    let mut new_ids = vec![TypeId(0); api.definitions.len()];
    let mut next = 0;
    for (index, id) in new_ids.iter_mut().enumerate() {
        if !stands_for.contains_key(&index) {
            *id = TypeId(next);
            next += 1;
        }
    }
    for (copy, kept) in &stands_for {
        new_ids[*copy] = new_ids[*kept];
    }
    let mut index = 0;
    api.definitions.retain(|_| {
        index += 1;
        !stands_for.contains_key(&(index - 1))
    });
    api.for_each_type_mut(&mut |ty| ty.for_each_named_mut(&mut |id| *id = new_ids[id.0 as usize]));
}

/// The copies, each with the definition that stays for it.
fn stand_ins(api: &Api) -> HashMap<usize, usize> {
    let mut homes: BTreeMap<Home, Vec<usize>> = BTreeMap::new();
    for (index, definition) in api.definitions.iter().enumerate() {
        let is_own = matches!(definition.home, Home::Component(component) if component as usize == index);
        if !is_own && definition.home != Home::Webhooks && signature(definition).is_some() {
            homes.entry(definition.home).or_default().push(index);
        }
    }
    let mut found = HashMap::new();
    for members in homes.into_values().filter(|members| members.len() > 1) {
        let mut classes: HashMap<u64, Vec<usize>> = HashMap::new();
        for (index, class) in classes_of(api, &members) {
            classes.entry(class).or_default().push(index);
        }
        for mut alike in classes.into_values().filter(|alike| alike.len() > 1) {
            let name = |index: &usize| api.definitions[*index].name.as_str();
            alike.sort_by_key(|index| (name(index).len(), name(index).to_owned()));
            let kept = alike[0];
            found.extend(alike.into_iter().skip(1).map(|copy| (copy, kept)));
        }
    }
    found
}

/// What class each definition of a module is in: at first by what it says itself, then by the classes of what it holds,
/// until no class falls apart any more. So types that hold themselves are told apart, too.
fn classes_of(api: &Api, members: &[usize]) -> HashMap<usize, u64> {
    let own: HashMap<usize, u64> =
        members.iter().filter_map(|index| Some((*index, signature(&api.definitions[*index])?))).collect();
    let mut classes = own.clone();
    loop {
        let finer: HashMap<usize, u64> = own
            .iter()
            .map(|(index, own)| {
                let mut hasher = DefaultHasher::new();
                own.hash(&mut hasher);
                api.definitions[*index].shape.for_each_type(&mut |ty| hash_type(ty, &classes, &mut hasher));
                (*index, hasher.finish())
            })
            .collect();
        let count = |classes: &HashMap<usize, u64>| classes.values().collect::<HashSet<_>>().len();
        let stable = count(&finer) == count(&classes);
        classes = finer;
        if stable {
            return classes;
        }
    }
}

/// A type, by the classes of the definitions that it names.
fn hash_type(ty: &Type, classes: &HashMap<usize, u64>, hasher: &mut DefaultHasher) {
    std::mem::discriminant(ty).hash(hasher);
    match ty {
        Type::Named(id) => match classes.get(&(id.0 as usize)) {
            Some(class) => class.hash(hasher),
            None => id.hash(hasher),
        },
        plain if plain.parts().is_empty() => plain.hash(hasher),
        made => {
            made.parts().len().hash(hasher);
            made.parts().iter().for_each(|part| hash_type(part, classes, hasher));
        }
    }
}

/// All that a definition says but for the types that it holds; `None` for what is never one with another.
fn signature(definition: &Definition) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    let into = &mut hasher;
    std::mem::discriminant(&definition.shape).hash(into);
    hash_docs(&definition.docs, into);
    match &definition.shape {
        Shape::Struct(structure) => {
            structure.members.len().hash(into);
            for member in &structure.members {
                (&member.wire, &member.name, member.secret, &member.advised).hash(into);
                (member.presence as u8, member.direction as u8).hash(into);
                hash_docs(&member.docs, into);
            }
            for constant in &structure.constants {
                (&constant.wire, &constant.value).hash(into);
            }
            structure.hides_additional.hash(into);
            match &structure.additional {
                Additional::Closed => 0_u8.hash(into),
                Additional::Open => 1_u8.hash(into),
                Additional::Typed(_) => 2_u8.hash(into),
            }
            structure.flattened.as_ref().map(|union| (&union.name, &union.members)).hash(into);
        }
        Shape::Enum(shape) => hash_tags(&shape.values, into),
        Shape::IntegerEnum(shape) => hash_tags(&shape.values, into),
        Shape::Union(union) => {
            union.tag.hash(into);
            union.variants.len().hash(into);
            for variant in &union.variants {
                (&variant.name, variant.secret).hash(into);
                hash_docs(&variant.docs, into);
                match &variant.test {
                    VariantTest::Shape => 0_u8.hash(into),
                    VariantTest::Tag(values) => values.hash(into),
                }
            }
        }
        Shape::Alias(_) | Shape::Newtype(_) | Shape::Multipart(_) => return None,
    }
    Some(hasher.finish())
}

fn hash_tags<T: Hash>(tags: &[Tag<T>], into: &mut DefaultHasher) {
    tags.len().hash(into);
    for tag in tags {
        (&tag.wire, &tag.name).hash(into);
        hash_docs(&tag.docs, into);
    }
}

fn hash_docs(docs: &Docs, into: &mut DefaultHasher) {
    (&docs.text, docs.deprecated, &docs.sunset, &docs.stability, &docs.bounds, &docs.default).hash(into);
}

#[cfg(test)]
mod tests {
    use crate::output::Package;
    use crate::{Generation, Options};

    /// The names of the types in the module of an operation whose body has these members.
    #[track_caller]
    fn check(members: &[&str], expected: &[&str]) {
        let members: Vec<String> =
            members.iter().zip('a'..).map(|(schema, name)| format!("{name}: {schema}")).collect();
        let schema = format!("{{type: object, properties: {{{}}}}}", members.join(", "));
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: Copies, version: '1'}}\npaths:\n  /a:\n    post: {{operationId: a, requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}, responses: {{'204': {{description: D.}}}}}}\n"
        );
        let options = Options::new(Package::standalone("copies", None)).strict();
        let generation = Generation::from_text("copies.yaml", &text, &options);
        let said = generation.diagnostics.render(&generation.sources, Default::default());
        let api = generation.api.unwrap_or_else(|| panic!("{said}"));
        let mut names: Vec<&str> = api.definitions.iter().map(|definition| definition.name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, expected, "{text}");
    }

    #[test]
    fn what_says_the_same_in_one_module_is_one_type() {
        let object = |inner: &str| format!("{{type: object, properties: {{x: {inner}}}}}");
        let texts = "{type: string, enum: [p, q]}";
        check(&[texts, texts], &["Body", "BodyA"]);
        check(&[texts, "{type: string, enum: [q, p]}"], &["Body", "BodyA", "BodyB"]);
        check(&[texts, "{type: string, enum: [p, q], description: Other words.}"], &["Body", "BodyA", "BodyB"]);
        check(&[&object(texts), &object(texts)], &["Body", "BodyA", "BodyAX"]);
        check(&[&object(texts), texts, &object(texts)], &["Body", "BodyA", "BodyB"]);
        check(&[&object(texts), &object("{type: string, enum: [p]}")], &["Body", "BodyA", "BodyAX", "BodyB", "BodyBX"]);
        check(&[&object("{type: string}"), &object("{type: integer}")], &["Body", "BodyA", "BodyB"]);
        check(
            &[&object("{type: string}"), &format!("{{type: array, items: {}}}", object("{type: string}"))],
            &["Body", "BodyA"],
        );
        let union = format!("{{oneOf: [{}, {{type: string}}]}}", object(texts));
        check(&[&union, &union, &union], &["Body", "BodyA", "BodyAX", "BodyAXX"]);
    }
}
