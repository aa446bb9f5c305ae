//! The span of a call while its reply is read: [`CallSpan`]; nothing without the feature `tracing`.

use crate::json::Mismatches;

/// The span of a call, for what is found in its reply.
#[derive(Default)]
pub(crate) struct CallSpan {
    #[cfg(feature = "tracing")]
    span: Option<tracing::Span>,
}

impl CallSpan {
    pub(crate) fn current() -> Self {
        Self {
            #[cfg(feature = "tracing")]
            span: Some(tracing::Span::current()),
        }
    }

    /// The reply is none of a success, or does not fit.
    #[cfg_attr(not(feature = "tracing"), allow(clippy::unused_self))]
    pub(crate) fn failed(&self, error_type: &str) {
        #[cfg(feature = "tracing")]
        self.enter(|| {
            tracing::debug!(error.type = error_type, "the reply is an error");
            tracing::Span::current().record("error.type", error_type);
        });
        #[cfg(not(feature = "tracing"))]
        let _ = error_type;
    }

    /// Tells a log of what was left out of the reply.
    #[cfg_attr(not(feature = "tracing"), allow(clippy::unused_self))]
    pub(crate) fn left_out(&self, operation: &str, mismatches: &Mismatches) {
        #[cfg(feature = "tracing")]
        self.enter(|| {
            for mismatch in mismatches {
                tracing::warn!(operation, "a reply does not fit its description: {mismatch}");
            }
        });
        #[cfg(not(feature = "tracing"))]
        let _ = (operation, mismatches);
    }

    #[cfg(feature = "tracing")]
    fn enter(&self, work: impl FnOnce()) {
        match &self.span {
            Some(span) => span.in_scope(work),
            None => work(),
        }
    }
}
