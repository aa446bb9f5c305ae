//! Arrays, maps, boxes and values that may be null.

use std::collections::BTreeMap;

use super::{DecodeError, Model, Reader, Writer};

impl<T: Model> Model for Vec<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut items, mut first) = (Self::new(), true);
        if reader.null_for_empty("an array")? || reader.object_for_empty()? {
            return Ok(items);
        }
        reader.open_list()?;
        while reader.item(&mut first)? {
            let mark = reader.mark();
            reader.set_required(false);
            match T::read(reader) {
                Ok(item) => items.push(item),
                Err(error) => reader.leave_out_item(mark, error)?,
            }
        }
        Ok(items)
    }

    fn write(&self, writer: &mut Writer) {
        writer.list(self);
    }
}

impl<T: Model> Model for Box<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::read(reader).map(Self::new)
    }

    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }
}

/// Null is `None`.
impl<T: Model> Model for Option<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if reader.null()? { Ok(None) } else { T::read(reader).map(Some) }
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.null(),
        }
    }
}

impl<T: Model> Model for BTreeMap<String, T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut map, mut first) = (Self::new(), true);
        if reader.null_for_empty("an object")? || reader.list_for_empty()? {
            return Ok(map);
        }
        let start = reader.position();
        reader.open_object()?;
        while let Some(name) = reader.key(&mut first)? {
            reader.entry(start, name.into_owned(), &mut map)?;
        }
        Ok(map)
    }

    fn write(&self, writer: &mut Writer) {
        writer.members(self);
    }
}

#[cfg(test)]
mod tests {
    use super::super::decode;
    use super::*;
    use serde_json::json;

    #[test]
    fn containers_name_the_place_of_an_error() {
        type Deep = BTreeMap<String, Vec<Option<Box<i32>>>>;
        let good = json!({"a": [1, null], "b": []});
        assert_eq!(decode::<Deep>(good.clone()).unwrap().to_value(), good);

        let cases = [
            (json!({"a": [1, "x"]}), "at a[1]: expected an integer, found a string"),
            (json!({"a": 1}), "at a: expected an array, found a number"),
            (json!([]), "expected an object, found an array"),
        ];
        for (value, expected) in cases {
            assert_eq!(decode::<Deep>(value).unwrap_err().to_string(), expected);
        }
    }
}
