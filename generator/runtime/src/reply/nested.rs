//! A box that ends the compiler's walk through types that are held in one another.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};

use crate::json::{DecodeError, Model, Reader, Writer};

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

/// What a value has to be able to do to be held. What is done by way of the box is not followed further by the compiler.
pub trait Holdable: Clone + fmt::Debug + PartialEq + Send + Sync + 'static {}

impl<T: Clone + fmt::Debug + PartialEq + Send + Sync + 'static> Holdable for T {}

/// What is behind the box. The trait has one implementation.
trait Held<T>: Send + Sync {
    fn get(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn take(self: Box<Self>) -> T;
    fn again(&self) -> Box<dyn Held<T>>;
    fn is(&self, other: &T) -> bool;
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: Holdable> Held<T> for T {
    fn get(&self) -> &T {
        self
    }

    fn get_mut(&mut self) -> &mut T {
        self
    }

    fn take(self: Box<Self>) -> T {
        *self
    }

    fn again(&self) -> Box<dyn Held<T>> {
        Box::new(self.clone())
    }

    fn is(&self, other: &T) -> bool {
        self == other
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt(f)
    }
}

impl<T> Nested<T> {
    /// The value without its box.
    pub fn into_inner(self) -> T {
        Held::<T>::take(self.0)
    }
}

impl<T: Holdable> From<T> for Nested<T> {
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

impl<T> Clone for Nested<T> {
    fn clone(&self) -> Self {
        Self((*self.0).again())
    }
}

impl<T: Holdable + Default> Default for Nested<T> {
    fn default() -> Self {
        T::default().into()
    }
}

impl<T> fmt::Debug for Nested<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (*self.0).show(f)
    }
}

impl<T> PartialEq for Nested<T> {
    fn eq(&self, other: &Self) -> bool {
        (*self.0).is(other)
    }
}

impl<T: Eq> Eq for Nested<T> {}

impl<T: Hash> Hash for Nested<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        T::hash(self, state);
    }
}

impl<T: Model + Holdable> Model for Nested<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::read(reader).map(Self::from)
    }

    fn write(&self, writer: &mut Writer) {
        T::write(self, writer);
    }
}
