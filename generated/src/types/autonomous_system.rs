// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

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
            Slot::optional("asn", &mut read.asn),
            Slot::optional("domain", &mut read.domain),
            Slot::optional("name", &mut read.name),
            Slot::optional("route", &mut read.route),
            Slot::optional("type", &mut read.type_),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("asn", &self.asn);
        object.set_optional("domain", &self.domain);
        object.set_optional("name", &self.name);
        object.set_optional("route", &self.route);
        object.set_optional("type", &self.type_);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(AutonomousSystem);
