using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace DebateInvite.Web.Data;

/// <summary>
/// The Data Protection keys in the database, once it is ready. Before that they are not asked for: the framework does so
/// while the site starts, and a server that does not answer would hold the start up for as long as its time-outs.
/// </summary>
internal sealed class ProtectionKeys(IXmlRepository stored, DatabaseReadiness database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => Ready().GetAllElements();

    public void StoreElement(XElement element, string friendlyName) => Ready().StoreElement(element, friendlyName);

    private IXmlRepository Ready() => database.IsReady ? stored : throw new InvalidOperationException("The database is not ready.");
}
