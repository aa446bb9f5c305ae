//! Arrays whose places have types of their own.

use super::error::Segment;
use super::{DecodeError, Decoder, Model, Value};

/// The items of an array, as many as a tuple has places.
fn places<const N: usize>(value: Value) -> Result<[Value; N], DecodeError> {
    let Value::Array(items) = value else {
        return Err(DecodeError::expected("an array", &value));
    };
    let found = items.len();
    let items = items.try_into();
    items.map_err(|_| DecodeError::mismatch(format!("an array of {N} items"), format!("one of {found}")))
}

macro_rules! tuples {
    ($($count:literal: $($ty:ident $item:ident $index:tt),+;)+) => {$(
        impl<$($ty: Model),+> Model for ($($ty,)+) {
            fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
                let [$($item),+] = places::<$count>(value)?;
                Ok(($({
                    decoder.enter_required(|| Segment::Index($index));
                    let item = $ty::decode($item, decoder).map_err(|error| error.in_element($index));
                    decoder.leave();
                    item?
                },)+))
            }

            fn encode(&self) -> Value {
                let ($($item,)+) = self;
                Value::Array(vec![$($item.encode()),+])
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
