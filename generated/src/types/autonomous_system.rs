// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// A network of the internet under one administration.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct AutonomousSystem {
    /// Number of the autonomous system.
    pub asn: Option<String>,
    /// Domain name of who runs it.
    pub domain: Option<String>,
    /// Name of who runs it.
    pub name: Option<String>,
    /// Range of addresses that the address falls into.
    pub route: Option<String>,
    /// Kind of network.
    pub type_: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for AutonomousSystem {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("asn", &mut read.asn),
            optional("domain", &mut read.domain),
            optional("name", &mut read.name),
            optional("route", &mut read.route),
            optional("type", &mut read.type_),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("asn", &self.asn),
            set_optional("domain", &self.domain),
            set_optional("name", &self.name),
            set_optional("route", &self.route),
            set_optional("type", &self.type_),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(AutonomousSystem);
