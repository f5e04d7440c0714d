namespace ChatAssistant.Cases.Deputies;

/// <summary>人大代表, as on the roster staff keep.</summary>
public sealed class Deputy
{
    private Deputy()
    {
    }

    /// <exception cref="ArgumentException">The term ends before it starts, or the name is empty.</exception>
    public Deputy(string name, DeputySeat seat, string certificateHash)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(certificateHash);
        if (seat.TermEnd < seat.TermStart) throw new ArgumentException("The term ends before it starts.", nameof(seat));
        (Name, Seat, CertificateHash) = (name, seat, certificateHash);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Name { get; private set; } = "";

    public DeputySeat Seat { get; private set; } = null!;

    /// <summary>The number of the deputy's certificate, as <see cref="Deputies.CertificateHash"/> makes it; the number itself is kept nowhere.</summary>
    public string CertificateHash { get; private set; } = "";

    /// <summary>Moves the last day of the term, as after a resignation or an extended congress; false when it would end before it starts.</summary>
    public bool ChangeTermEnd(DateOnly day)
    {
        if (day < Seat.TermStart) return false;
        Seat = Seat with { TermEnd = day };
        return true;
    }

    public bool IsInOffice(DateOnly day) => day >= Seat.TermStart && day <= Seat.TermEnd;
}
