// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for PrecallNetwork {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            backend_rtt: object.optional("backend_rtt")?,
            effective_network_type: object.optional("effective_networktype")?,
            fractional_loss: object.optional("fractional_loss")?,
            jitter: object.optional("jitter")?,
            reflexive_connectivity: object.optional("reflexive_connectivity")?,
            relay_connectivity: object.optional("relay_connectivity")?,
            rtt: object.optional("rtt")?,
            throughput: object.optional("throughput")?,
            throughtput: object.optional("throughtput")?,
            turn_connectivity: object.optional("turn_connectivity")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("backend_rtt", &self.backend_rtt);
        object.set_optional("effective_networktype", &self.effective_network_type);
        object.set_optional("fractional_loss", &self.fractional_loss);
        object.set_optional("jitter", &self.jitter);
        object.set_optional("reflexive_connectivity", &self.reflexive_connectivity);
        object.set_optional("relay_connectivity", &self.relay_connectivity);
        object.set_optional("rtt", &self.rtt);
        object.set_optional("throughput", &self.throughput);
        object.set_optional("throughtput", &self.throughtput);
        object.set_optional("turn_connectivity", &self.turn_connectivity);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PrecallNetwork);
