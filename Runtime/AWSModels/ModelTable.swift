/// AWS's public service models as text tables, one for each service, made by `update-models.py`.
///
/// A table is one string literal: it costs nothing until it is read, and a function that never names a service does not
/// carry its table.
public enum ModelTable {}
