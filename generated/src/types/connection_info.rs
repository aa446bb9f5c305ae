// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
    pub additional_properties: UnknownMembers,
}

impl Model for ConnectionInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("backend_r_t_t", &mut read.backend_rtt),
            optional("connectivity", &mut read.connectivity),
            optional("effective_network_type", &mut read.effective_network_type),
            optional("fractional_loss", &mut read.fractional_loss),
            optional("ip_details", &mut read.ip_details),
            optional("jitter", &mut read.jitter),
            optional("location", &mut read.location),
            optional("r_t_t", &mut read.rtt),
            optional("throughput", &mut read.throughput),
            optional("turn_connectivity", &mut read.turn_connectivity),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("backend_r_t_t", &self.backend_rtt),
            set_optional("connectivity", &self.connectivity),
            set_optional("effective_network_type", &self.effective_network_type),
            set_optional("fractional_loss", &self.fractional_loss),
            set_optional("ip_details", &self.ip_details),
            set_optional("jitter", &self.jitter),
            set_optional("location", &self.location),
            set_optional("r_t_t", &self.rtt),
            set_optional("throughput", &self.throughput),
            set_optional("turn_connectivity", &self.turn_connectivity),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ConnectionInfo);
