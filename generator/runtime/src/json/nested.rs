//! A box that ends the compiler's walk through types that are held in one another.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};

use super::{DecodeError, Decoder, Model, Value};

/// A value in a box of its own.
///
/// To see what happens when a value is dropped, the compiler follows types into one another, 128 levels at most. It does
/// not look behind a trait object, so types of a description that nests more deeply hold some of their parts in one.
///
/// ```
/// use clientwright_runtime::Nested;
///
/// let mut name = Nested::from(String::from("Ada"));
/// name.push('!');
/// assert_eq!(*name, "Ada!");
/// assert_eq!(name.into_inner(), "Ada!");
/// ```
pub struct Nested<T: 'static>(Box<dyn Held<T>>);

/// What is behind the box. The trait has one implementation.
trait Held<T>: Send + Sync {
    fn get(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn take(self: Box<Self>) -> T;
}

impl<T: Send + Sync> Held<T> for T {
    fn get(&self) -> &T {
        self
    }

    fn get_mut(&mut self) -> &mut T {
        self
    }

    fn take(self: Box<Self>) -> T {
        *self
    }
}

impl<T> Nested<T> {
    /// The value without its box.
    pub fn into_inner(self) -> T {
        Held::<T>::take(self.0)
    }
}

impl<T: Send + Sync> From<T> for Nested<T> {
    fn from(value: T) -> Self {
        Self(Box::new(value))
    }
}

impl<T> Deref for Nested<T> {
    type Target = T;

    fn deref(&self) -> &T {
        (*self.0).get()
    }
}

impl<T> DerefMut for Nested<T> {
    fn deref_mut(&mut self) -> &mut T {
        (*self.0).get_mut()
    }
}

impl<T: Clone + Send + Sync> Clone for Nested<T> {
    fn clone(&self) -> Self {
        T::clone(self).into()
    }
}

impl<T: Default + Send + Sync> Default for Nested<T> {
    fn default() -> Self {
        T::default().into()
    }
}

impl<T: fmt::Debug> fmt::Debug for Nested<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::fmt(self, f)
    }
}

impl<T: PartialEq> PartialEq for Nested<T> {
    fn eq(&self, other: &Self) -> bool {
        T::eq(self, other)
    }
}

impl<T: Eq> Eq for Nested<T> {}

impl<T: Hash> Hash for Nested<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        T::hash(self, state);
    }
}

impl<T: Model + Send + Sync> Model for Nested<T> {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        T::decode(value, decoder).map(Self::from)
    }

    fn encode(&self) -> Value {
        T::encode(self)
    }
}
