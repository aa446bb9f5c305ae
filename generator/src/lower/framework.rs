//! What frameworks put around a name: around that of a function to make an `operationId` of it, where nobody chose one, and
//! in front of the values of an enum.

use crate::openapi::Operation;

/// The name of the function, without what its framework adds.
pub(crate) fn function<'i>(operation: &'i Operation, id: &'i str) -> &'i str {
    let id = without_path(id, operation.path.as_str(), operation.method.as_str()).unwrap_or(id);
    let id = if operation.tags.is_empty() { id } else { without_class(id).unwrap_or(id) };
    without_number(id).unwrap_or(id)
}

/// FastAPI adds the path and the method, with everything that is no letter or digit as `_`: `list_users_v1_users_get`.
fn without_path<'i>(id: &'i str, path: &str, method: &str) -> Option<&'i str> {
    let path = path.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '_' });
    let path: String = path.collect();
    let rest = id.strip_suffix(&method.to_ascii_lowercase())?.strip_suffix('_')?;
    rest.strip_suffix(&path).filter(|name| is_name(name))
}

/// NestJS writes the class of the function before it: `UsersController_findAll`.
fn without_class(id: &str) -> Option<&str> {
    let (class, name) = id.split_once('_')?;
    let is_class = class.strip_suffix("Controller").is_some_and(|about| about.starts_with(char::is_uppercase));
    (is_class && is_name(name)).then_some(name)
}

/// springdoc and Swagger for Java number functions of one name in several classes: `getConfiguration_2`. They are in camel
/// case there, in which nobody writes `_`.
fn without_number(id: &str) -> Option<&str> {
    let (name, number) = id.split_once('_')?;
    let is_number = matches!(number.len(), 1..=2) && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_camel = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_alphabetic())
        && name.len() > 2;
    (is_number && !number.starts_with('0') && is_camel).then_some(name)
}

/// What stands in front of all values of an enum of Protocol Buffers, in which each has the enum's name: that of the first one,
/// `KIND_UNSPECIFIED`, which every enum has by their style guide.
pub(crate) fn prefix_of_values(values: &[String]) -> Option<&str> {
    let mut found = values.iter().filter_map(|value| value.strip_suffix("UNSPECIFIED"));
    let prefix = found.next().filter(|prefix| prefix.len() > 1 && prefix.ends_with('_'))?;
    found.next().is_none().then_some(prefix)
}

/// A value without such a prefix, where a name is left.
pub(crate) fn without_prefix<'v>(value: &'v str, prefix: Option<&str>) -> &'v str {
    prefix.and_then(|prefix| value.strip_prefix(prefix)).filter(|name| is_name(name)).unwrap_or(value)
}

fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_found_in_what_frameworks_make_of_them() {
        for (path, method, id, expected) in [
            ("/v1/users", "GET", "list_users_v1_users_get", Some("list_users")),
            ("/users/{user_id}", "DELETE", "delete_users__user_id__delete", Some("delete")),
            ("/", "GET", "root__get", Some("root")),
            ("/user-files/", "POST", "add_file_user_files__post", Some("add_file")),
            ("/users", "GET", "list_users_get", Some("list")),
            ("/v2/users", "GET", "list_users_v1_users_get", None),
            ("/users", "POST", "list_users_get", None),
            ("/users", "GET", "_users_get", None),
            ("/users", "GET", "listUsers", None),
        ] {
            assert_eq!(without_path(id, path, method), expected, "{id}");
        }
        for (id, expected) in [
            ("UsersController_findAll", Some("findAll")),
            ("UsersController_findAll_v2", Some("findAll_v2")),
            ("Controller_findAll", None),
            ("Users_findAll", None),
            ("usersController_findAll", None),
            ("UsersController_", None),
        ] {
            assert_eq!(without_class(id), expected, "{id}");
        }
        for (id, expected) in [
            ("getConfiguration_2", Some("getConfiguration")),
            ("delete_12", Some("delete")),
            ("getConfiguration2", None),
            ("get_report_2", None),
            ("getReport_2024", None),
            ("getReport_0", None),
            ("v_1", None),
        ] {
            assert_eq!(without_number(id), expected, "{id}");
        }
    }
}
