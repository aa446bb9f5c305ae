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

impl ConnectionInfo {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`backend_rtt`](Self::backend_rtt).
    #[must_use]
    pub fn backend_rtt(mut self, backend_rtt: f64) -> Self {
        self.backend_rtt = Some(backend_rtt);
        self
    }

    /// Sets [`connectivity`](Self::connectivity).
    #[must_use]
    pub fn connectivity(mut self, connectivity: Connectivity) -> Self {
        self.connectivity = Some(connectivity);
        self
    }

    /// Sets [`effective_network_type`](Self::effective_network_type).
    #[must_use]
    pub fn effective_network_type(
        mut self,
        effective_network_type: impl Into<String>,
    ) -> Self {
        self.effective_network_type = Some(effective_network_type.into());
        self
    }

    /// Sets [`fractional_loss`](Self::fractional_loss).
    #[must_use]
    pub fn fractional_loss(mut self, fractional_loss: f64) -> Self {
        self.fractional_loss = Some(fractional_loss);
        self
    }

    /// Sets [`ip_details`](Self::ip_details).
    #[must_use]
    pub fn ip_details(mut self, ip_details: IpDetails) -> Self {
        self.ip_details = Some(ip_details);
        self
    }

    /// Sets [`jitter`](Self::jitter).
    #[must_use]
    pub fn jitter(mut self, jitter: f64) -> Self {
        self.jitter = Some(jitter);
        self
    }

    /// Sets [`location`](Self::location).
    #[must_use]
    pub fn location(mut self, location: GeoLocation) -> Self {
        self.location = Some(location);
        self
    }

    /// Sets [`rtt`](Self::rtt).
    #[must_use]
    pub fn rtt(mut self, rtt: f64) -> Self {
        self.rtt = Some(rtt);
        self
    }

    /// Sets [`throughput`](Self::throughput).
    #[must_use]
    pub fn throughput(mut self, throughput: f64) -> Self {
        self.throughput = Some(throughput);
        self
    }

    /// Sets [`turn_connectivity`](Self::turn_connectivity).
    #[must_use]
    pub fn turn_connectivity(mut self, turn_connectivity: bool) -> Self {
        self.turn_connectivity = Some(turn_connectivity);
        self
    }
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
