//! Bodies of `application/x-www-form-urlencoded`.

use serde_json::Value;

use crate::wire::encoding;
use crate::wire::parameter::{Parameter, scalar};

/// The members of an object as a form. Fields that have a style are written by it; of the others,
/// arrays of plain values repeat the name and everything nested is JSON text. Null is left out.
pub(crate) fn encode(value: &Value, fields: &[Parameter]) -> Result<String, String> {
    let Value::Object(members) = value else {
        return Err("a form is made of an object's members, and the value is no object".to_owned());
    };
    let mut form = String::new();
    for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
        match fields.iter().find(|field| field.name() == name) {
            Some(field) => field.write_pairs(&mut form, value),
            None => push(&mut form, name, value),
        }
    }
    Ok(form)
}

fn push(form: &mut String, name: &str, value: &Value) {
    match value {
        Value::Array(items) if !items.iter().any(is_nested) => {
            for item in items {
                encoding::push_plain_pair(form, name, &scalar(item));
            }
        }
        value => encoding::push_plain_pair(form, name, &scalar(value)),
    }
}

fn is_nested(value: &Value) -> bool {
    value.is_array() || value.is_object()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::parameter::Style;
    use serde_json::json;

    #[test]
    fn forms_are_written_by_the_styles_of_their_fields() {
        const DEEP: Parameter = Parameter::query("d").style(Style::DeepObject);
        const COMMA: Parameter = Parameter::query("c").explode(false);
        let value = json!({
            "a": "x y", "b": [1, 2], "c": [1, 2], "d": {"k": "v"}, "e": {"k": "v"}, "n": null, "t": true
        });
        assert_eq!(
            encode(&value, &[DEEP, COMMA]).unwrap(),
            "a=x+y&b=1&b=2&c=1,2&d[k]=v&e=%7B%22k%22%3A%22v%22%7D&t=true"
        );
        assert!(encode(&json!([]), &[]).is_err());
    }
}
