namespace ChatAssistant.Web.Settings.Routing;

/// <summary>What the file of a routing table says of an entry, in the order it is written.</summary>
internal enum RoutingColumn
{
    Category,
    Area,
    LeadUnit,
    CoUnits,
}
