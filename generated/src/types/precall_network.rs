// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// What the test of the network before a call found out.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PrecallNetwork {
    /// Round-trip time to the backend.
    pub backend_rtt: Option<f64>,
    /// Speed class of the network, such as `4g`.
    pub effective_network_type: Option<String>,
    /// Share of packets lost.
    pub fractional_loss: Option<f64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Whether a connection through address translation was possible.
    pub reflexive_connectivity: Option<bool>,
    /// Whether a connection through a relay was possible.
    pub relay_connectivity: Option<bool>,
    /// Round-trip time.
    pub rtt: Option<f64>,
    /// How much the network carried, in `sessions.peer_report`.
    pub throughput: Option<f64>,
    /// How much the network carried, in `sessions.get_participant`, which spells it so.
    pub throughtput: Option<f64>,
    /// Whether a TURN server could be reached.
    pub turn_connectivity: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for PrecallNetwork {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("backend_rtt", &mut read.backend_rtt),
            optional("effective_networktype", &mut read.effective_network_type),
            optional("fractional_loss", &mut read.fractional_loss),
            optional("jitter", &mut read.jitter),
            optional("reflexive_connectivity", &mut read.reflexive_connectivity),
            optional("relay_connectivity", &mut read.relay_connectivity),
            optional("rtt", &mut read.rtt),
            optional("throughput", &mut read.throughput),
            optional("throughtput", &mut read.throughtput),
            optional("turn_connectivity", &mut read.turn_connectivity),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("backend_rtt", &self.backend_rtt),
            set_optional("effective_networktype", &self.effective_network_type),
            set_optional("fractional_loss", &self.fractional_loss),
            set_optional("jitter", &self.jitter),
            set_optional("reflexive_connectivity", &self.reflexive_connectivity),
            set_optional("relay_connectivity", &self.relay_connectivity),
            set_optional("rtt", &self.rtt),
            set_optional("throughput", &self.throughput),
            set_optional("throughtput", &self.throughtput),
            set_optional("turn_connectivity", &self.turn_connectivity),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PrecallNetwork);
