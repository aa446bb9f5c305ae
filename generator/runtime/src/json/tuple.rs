//! Arrays whose places have types of their own.

use super::{DecodeError, Model, Reader, Writer};

/// An error of an array that has another number of items than a tuple has places.
#[cold]
fn wrong_number(expected: usize, found: usize) -> DecodeError {
    DecodeError::mismatch(format!("an array of {expected} items"), format!("one of {found}"))
}

impl Reader<'_> {
    /// The item of a tuple at this index.
    fn place<T: Model>(&mut self, first: &mut bool, index: usize, places: usize) -> Result<T, DecodeError> {
        if !self.item(first)? {
            return Err(wrong_number(places, index));
        }
        self.set_required(true);
        let at = self.position();
        T::read(self).map_err(|error| error.or_at(at))
    }

    /// Ends a tuple that began at `start`: no item may be left, or it is left out.
    fn end_of_places(&mut self, start: usize, first: &mut bool, places: usize) -> Result<(), DecodeError> {
        let mut found = places;
        while self.item(first)? {
            self.skip()?;
            found += 1;
        }
        if found == places { Ok(()) } else { self.note(start, wrong_number(places, found), None) }
    }
}

macro_rules! tuples {
    ($($count:literal: $($ty:ident $item:ident $index:tt),+;)+) => {$(
        impl<$($ty: Model),+> Model for ($($ty,)+) {
            fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let (start, mut first) = (reader.position(), true);
                reader.open_list()?;
                let tuple = ($(reader.place::<$ty>(&mut first, $index, $count).map_err(|error| error.or_at(start))?,)+);
                reader.end_of_places(start, &mut first, $count)?;
                Ok(tuple)
            }

            fn write(&self, writer: &mut Writer) {
                let ($($item,)+) = self;
                writer.push("[");
                $(
                    writer.comma($index);
                    $item.write(writer);
                )+
                writer.push("]");
            }
        }
    )+};
}

tuples! {
    2: A a 0, B b 1;
    3: A a 0, B b 1, C c 2;
    4: A a 0, B b 1, C c 2, D d 3;
    5: A a 0, B b 1, C c 2, D d 3, E e 4;
    6: A a 0, B b 1, C c 2, D d 3, E e 4, F f 5;
    7: A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6;
    8: A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7;
    9: A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7, I i 8;
    10: A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7, I i 8, J j 9;
    11: A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7, I i 8, J j 9, K k 10;
    12: A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7, I i 8, J j 9, K k 10, L l 11;
}
