//! Apps by their names.

use crate::Error;
use crate::apps::Apps;
use crate::types::App;

impl Apps {
    /// The app with exactly this name, looked for in all pages; `None` where there is none. Of several with the name it is
    /// the one that the server lists first.
    ///
    /// # Errors
    /// When a page cannot be fetched.
    pub async fn find_by_name(&self, name: &str) -> Result<Option<App>, Error> {
        let mut apps = self.list().items();
        while let Some(app) = apps.try_next().await? {
            if app.name.as_ref().and_then(|known| known.as_deref()) == Some(name) {
                return Ok(Some(app));
            }
        }
        Ok(None)
    }
}
