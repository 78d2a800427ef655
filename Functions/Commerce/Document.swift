/// A value of a parsed document, as the body of a request.
///
/// The shop's rules read it whatever parsed it.
public protocol Document {
    /// A member of an object; nil where there is none, or this is no object.
    subscript(_ name: String) -> Self? { get }
    /// The text of a string.
    var string: String? { get }
    /// A whole number.
    var integer: Int? { get }
    /// An array's elements.
    var array: [Self]? { get }
}
