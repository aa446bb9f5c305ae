//! `x-webhook-signature`: how the deliveries of webhooks are signed.

use super::keys;
use super::model::{SignatureAlgorithm, SignatureOwner, WebhookSignature};
use super::reader::Reader;
use crate::diagnostic::suggest;
use crate::source::Node;

const ALGORITHMS: [&str; 3] = ["rsa-sha256", "hmac-sha256", "standard-webhooks"];

impl<'a> Reader<'a, '_> {
    pub fn webhook_signature(&mut self, node: Node<'a>) -> Option<WebhookSignature> {
        let node = self.mapping(node)?;
        self.known_members(&keys::WEBHOOK_SIGNATURE, node);
        let algorithm = match self.required_string(node, "algorithm", "a signature of webhooks")?.as_str() {
            "rsa-sha256" => SignatureAlgorithm::RsaSha256,
            "hmac-sha256" => SignatureAlgorithm::HmacSha256,
            "standard-webhooks" => SignatureAlgorithm::StandardWebhooks,
            _ => {
                self.invalid(node.get("algorithm")?, "algorithm of signatures", &ALGORITHMS);
                return None;
            }
        };
        // What the Standard Webhooks say, unless the description has other names for it.
        let standard = |value: &str| (algorithm == SignatureAlgorithm::StandardWebhooks).then(|| value.to_owned());
        let header = match self.header_name(node, "header").or_else(|| standard("webhook-signature")) {
            Some(header) => header,
            None if node.get("header").is_some() => return None,
            None => {
                self.missing(node, "header", "a signature of webhooks");
                return None;
            }
        };
        let text = |reader: &mut Self, key| node.get(key).and_then(|value| reader.string(value));
        let signature = WebhookSignature {
            at: node.location(),
            algorithm,
            header,
            prefix: text(self, "prefix").or_else(|| standard("v1,")).unwrap_or_default(),
            hex: node.get("encoding").is_some_and(|encoding| self.is_hexadecimal(encoding)),
            signed: text(self, "signed").or_else(|| standard("{id}.{timestamp}.{body}")).unwrap_or("{body}".to_owned()),
            id: self.header_name(node, "id").or_else(|| standard("webhook-id")),
            timestamp: self.header_name(node, "timestamp").or_else(|| standard("webhook-timestamp")),
            key: node.get("key").and_then(|key| Some((self.string(key)?, key.location()))),
            owner: node.get("owner").and_then(|owner| self.signature_owner(owner)),
            description: text(self, "description"),
        };
        self.check_signed(node, &signature);
        if algorithm == SignatureAlgorithm::StandardWebhooks {
            self.said_by_the_standard(node);
        }
        Some(signature)
    }

    /// How the Standard Webhooks sign is theirs to say; what differs from it is another algorithm.
    fn said_by_the_standard(&mut self, node: Node<'a>) {
        for (key, standard) in [("prefix", "v1,"), ("signed", "{id}.{timestamp}.{body}"), ("encoding", "base64")] {
            let Some(value) = node.get(key) else { continue };
            let help = match value.as_str() == Some(standard) {
                true => "remove it",
                false => "remove it, or write `algorithm: hmac-sha256`, with all that belongs to it",
            };
            let message = format!("`{key}` has no effect beside `standard-webhooks`, which says `{standard}`");
            self.out_of_place(value, message, help);
        }
    }

    /// The name of a header, in small letters.
    fn header_name(&mut self, node: Node<'a>, key: &str) -> Option<String> {
        let node = node.get(key)?;
        let name = self.string(node)?;
        let fits = |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(letter);
        if name.is_empty() || !name.chars().all(fits) {
            self.malformed(node, format!("{name:?} can't be the name of a header"), "use letters, digits and `-`");
            return None;
        }
        Some(name.to_ascii_lowercase())
    }

    fn is_hexadecimal(&mut self, node: Node<'a>) -> bool {
        let encoding = self.string(node).unwrap_or_default();
        if !matches!(encoding.as_str(), "base64" | "hex") {
            self.invalid(node, "encoding of signatures", &["base64", "hex"]);
        }
        encoding == "hex"
    }

    /// What is signed holds the body once, and nothing that no header has.
    fn check_signed(&mut self, node: Node<'a>, signature: &WebhookSignature) {
        let at = node.get("signed").unwrap_or(node);
        if signature.signed.matches("{body}").count() != 1 {
            let help = "write what is signed with `{body}` once, as in `{timestamp}.{body}`";
            self.malformed(at, format!("`{}` does not have the body once", signature.signed), help);
        }
        let word = |text: &str| text.chars().all(|letter| letter.is_ascii_alphabetic() || "_-".contains(letter));
        let named = signature.signed.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0));
        let unknown = |name: &&str| !name.is_empty() && word(name) && !["body", "id", "timestamp"].contains(name);
        if let Some(name) = named.into_iter().find(unknown) {
            let best = match name.to_ascii_lowercase() {
                name if name.contains("time") => Some("timestamp"),
                name if name.ends_with("id") => Some("id"),
                name => suggest(&name, ["body", "id", "timestamp"]),
            };
            let help = match best {
                Some(best) => format!("did you mean `{{{best}}}`?"),
                None => "write `{body}`, `{id}` or `{timestamp}`".to_owned(),
            };
            self.malformed(at, format!("`{{{name}}}` stands for nothing that is signed"), &help);
        }
        for (place, header) in [("id", &signature.id), ("timestamp", &signature.timestamp)] {
            if let Some(at) = node.get(place).filter(|_| header.as_ref() == Some(&signature.header)) {
                let message = format!("`{}` is the header with the signature, too", signature.header);
                self.malformed(at, message, &format!("write the header with the {place}"));
            }
            if signature.signed.contains(&format!("{{{place}}}")) && header.is_none() {
                let help = format!("say which header it is, as in `{place}: x-{place}`");
                self.malformed(at, format!("`{{{place}}}` is signed, and no header is said to have it"), &help);
            }
        }
    }

    fn signature_owner(&mut self, node: Node<'a>) -> Option<SignatureOwner> {
        let node = self.mapping(node)?;
        self.known_members(&keys::SIGNATURE_OWNER, node);
        let scope = self.required_string(node, "scope", "the owner of a webhook's events")?;
        let at = match node.get("at") {
            Some(at) => at,
            None => {
                self.missing(node, "at", "the owner of a webhook's events");
                return None;
            }
        };
        let pointers: Vec<Node<'a>> = if at.is_sequence() { at.items().collect() } else { vec![at] };
        let pointers: Vec<_> = pointers.into_iter().filter_map(|pointer| self.pointer_to_member(pointer)).collect();
        Some(SignatureOwner { scope: (scope, node.get("scope")?.location()), pointers })
            .filter(|owner| !owner.pointers.is_empty())
    }
}
