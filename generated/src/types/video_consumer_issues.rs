// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// What was wrong with received pictures, each as a share of the call from 0 to 1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoConsumerIssues {
    /// Share in which the picture lagged.
    pub lag_fraction: Option<f64>,
    /// Share in which there was no picture.
    pub no_video_fraction: Option<f64>,
    /// Share in which the picture was coarse.
    pub poor_resolution_fraction: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for VideoConsumerIssues {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("lag_fraction", &mut read.lag_fraction),
            optional("no_video_fraction", &mut read.no_video_fraction),
            optional("poor_resolution_fraction", &mut read.poor_resolution_fraction),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("lag_fraction", &self.lag_fraction),
            set_optional("no_video_fraction", &self.no_video_fraction),
            set_optional("poor_resolution_fraction", &self.poor_resolution_fraction),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(VideoConsumerIssues);
