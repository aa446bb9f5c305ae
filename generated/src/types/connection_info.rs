// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{Connectivity, GeoLocation, IpDetails};

/// What was known about the network of a participant at a moment.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ConnectionInfo {
    /// Round-trip time to the backend.
    pub backend_rtt: Option<f64>,
    /// Which ways of connecting were possible.
    pub connectivity: Option<Connectivity>,
    /// Speed class of the network, such as `4g`.
    pub effective_network_type: Option<String>,
    /// Share of packets lost.
    pub fractional_loss: Option<f64>,
    /// The network address and what is known about it.
    pub ip_details: Option<IpDetails>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Where the participant is thought to be.
    pub location: Option<GeoLocation>,
    /// Round-trip time.
    pub rtt: Option<f64>,
    /// How much the network carried.
    pub throughput: Option<f64>,
    /// Whether a TURN server could be reached.
    pub turn_connectivity: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for ConnectionInfo {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            backend_rtt: object.optional("backend_r_t_t")?,
            connectivity: object.optional("connectivity")?,
            effective_network_type: object.optional("effective_network_type")?,
            fractional_loss: object.optional("fractional_loss")?,
            ip_details: object.optional("ip_details")?,
            jitter: object.optional("jitter")?,
            location: object.optional("location")?,
            rtt: object.optional("r_t_t")?,
            throughput: object.optional("throughput")?,
            turn_connectivity: object.optional("turn_connectivity")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("backend_r_t_t", &self.backend_rtt);
        object.set_optional("connectivity", &self.connectivity);
        object.set_optional("effective_network_type", &self.effective_network_type);
        object.set_optional("fractional_loss", &self.fractional_loss);
        object.set_optional("ip_details", &self.ip_details);
        object.set_optional("jitter", &self.jitter);
        object.set_optional("location", &self.location);
        object.set_optional("r_t_t", &self.rtt);
        object.set_optional("throughput", &self.throughput);
        object.set_optional("turn_connectivity", &self.turn_connectivity);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(ConnectionInfo);
