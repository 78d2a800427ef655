/// How far an order has come.
public enum OrderStatus: String, Sendable {
    /// It is written and its stock is taken.
    case placed
    /// It has left the warehouse.
    case fulfilled
}
